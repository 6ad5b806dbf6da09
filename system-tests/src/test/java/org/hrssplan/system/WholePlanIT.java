package org.hrssplan.system;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Liuzhou's plan through 2021, from all services at one address. */
@SystemTest
class WholePlanIT {
    private final JsonNode view;
    private final List<JsonNode> indicators;

    WholePlanIT(RunningSystem system) {
        view = system.view("liuzhou-2021-2025", "2021");
        indicators = RunningSystem.indicators(view);
    }

    @Test
    void hasTheChaptersOfThePlanInItsOrder() {
        assertThat(RunningSystem.stream(view.get("chapters"))
                        .map(chapter -> chapter.get("title").asText()))
                .containsExactly("就业", "社会保障", "人才队伍建设", "劳动关系", "公共服务");
    }

    @Test
    void hasNineteenIndicatorsInTheOrderOfTheirNumbers() {
        assertThat(indicators.stream().map(row -> row.get("number").asInt()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 19).boxed().toList());
    }

    @Test
    void isCompleteWithEveryDomain() {
        assertThat(view.get("complete").asBoolean()).isTrue();
        assertThat(RunningSystem.stream(view.get("domains"))
                        .map(one -> one.get("domain").asText() + " "
                                + one.get("state").asText()))
                .containsExactly("employment OK", "social-insurance OK", "talent OK", "labor-relations OK");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1, 城镇新增就业人数, 6.1, 24.40, AHEAD, 快于预期
                    2, 城镇登记失业率, 3.12, , WITHIN_LIMIT, 控制在目标内
                    7, 城镇职工基本养老保险参保人数, 124.8, 98.27, AHEAD, 快于预期
                    """)
    void judgesTheResultsOf2021(int number, String name, String achieved, String rate, String verdict, String inWords) {
        JsonNode row = indicators.get(number - 1);
        JsonNode progress = row.get("progress");
        assertThat(row.get("name").asText()).isEqualTo(name);
        assertThat(Rest.text(progress.get("achieved"))).isEqualTo(achieved);
        assertThat(Rest.text(progress.get("completionRate"))).isEqualTo(rate == null ? "" : rate);
        assertThat(progress.get("verdict").asText()).isEqualTo(verdict);
        assertThat(progress.at("/explanation/outcome").asText()).isEqualTo(inWords);
    }

    @Test
    void saysOfTheOthersThatNothingIsReported() {
        Set<Integer> reported = Set.of(1, 2, 7);
        assertThat(indicators.stream()
                        .filter(row -> !reported.contains(row.get("number").asInt())))
                .hasSize(16)
                .allSatisfy(row -> {
                    assertThat(verdict(row)).isEqualTo("NOT_REPORTED");
                    assertThat(row.at("/progress/achieved").isNull()).isTrue();
                });
    }

    @Test
    void countsInItsSummaryWhatItShows() {
        JsonNode summary = view.get("summary");
        assertThat(summary.get("indicators").asInt()).isEqualTo(indicators.size());
        assertThat(counts(summary.get("verdicts"))).isEqualTo(counts(indicators));
        List<JsonNode> binding = indicators.stream()
                .filter(row -> row.get("attribute").asText().equals("BINDING"))
                .toList();
        assertThat(binding).isNotEmpty();
        assertThat(summary.at("/binding/indicators").asInt()).isEqualTo(binding.size());
        assertThat(counts(summary.at("/binding/verdicts"))).isEqualTo(counts(binding));
    }

    private static Map<String, Long> counts(List<JsonNode> rows) {
        return rows.stream().collect(groupingBy(WholePlanIT::verdict, counting()));
    }

    /** Without the verdicts that no row has. */
    private static Map<String, Long> counts(JsonNode verdicts) {
        return verdicts.properties().stream()
                .filter(count -> count.getValue().asLong() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, count -> count.getValue().asLong()));
    }

    private static String verdict(JsonNode row) {
        return row.at("/progress/verdict").asText();
    }
}
