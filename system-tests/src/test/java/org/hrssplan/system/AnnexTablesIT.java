package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The nine annex tables of Xuzhou's plan are served cell by cell, digit by digit, with their printed totals. */
@SystemTest
class AnnexTablesIT {
    private static final String BREAKDOWNS = "/api/v1/plans/xuzhou-2021-2025/breakdowns";

    @Test
    void servesTheTablesAsPrinted(RunningSystem system) {
        Map<String, List<Map<String, String>>> printed = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 9)
                .forEach(n -> printed.put("附件 表" + n, PrintedTables.read("xuzhou-2021-2025-annex-" + n)));
        Map<String, List<Map<String, String>>> served = new LinkedHashMap<>();
        for (JsonNode breakdown : system.items(BREAKDOWNS)) {
            served.put(breakdown.at("/source/table").asText(), table(breakdown));
        }
        assertThat(served).containsExactlyInAnyOrderEntriesOf(printed);
    }

    @Test
    void findsThatTheyAddUp(RunningSystem system) {
        assertThat(system.items(BREAKDOWNS)).hasSize(9).allSatisfy(breakdown -> {
            assertThat(breakdown.get("consistent").asBoolean()).isTrue();
            assertThat(figures(breakdown.get("computedTotals")))
                    .usingElementComparator(Comparator.comparing(BigDecimal::new))
                    .containsExactlyElementsOf(figures(breakdown.get("printedTotals")));
        });
    }

    @Test
    void checksThemAllAtTheGateway(RunningSystem system) {
        JsonNode check = system.gateway().json("/api/v1/plans/xuzhou-2021-2025/breakdown-check");

        assertThat(check.get("complete").asBoolean()).isTrue();
        assertThat(check.get("consistent").asBoolean()).isTrue();
        assertThat(RunningSystem.stream(check.get("items")))
                .extracting(one -> one.at("/source/table").asText())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 9).mapToObj(n -> "附件 表" + n).toList());
        // Table 1 is in 人, its target in 万人; job fairs and loans have no row.
        assertThat(check.at("/items/0/unit").asText()).isEqualTo("人");
        assertThat(check.at("/items/0/target").decimalValue()).isEqualByComparingTo("375000");
        assertThat(RunningSystem.stream(check.get("items"))
                        .filter(one -> one.path("target").isMissingNode()
                                || one.get("target").isNull()))
                .extracting(one -> one.get("targetAbsence").asText())
                .containsExactly("NOT_IN_TABLE", "NOT_IN_TABLE");
    }

    @Test
    void servesEachAlone(RunningSystem system) {
        for (String domain : RunningSystem.DOMAINS) {
            Application service = system.service(domain);
            for (JsonNode breakdown : service.json(BREAKDOWNS).get("items")) {
                assertThat(service.json(BREAKDOWNS + "/" + breakdown.get("code").asText()))
                        .isEqualTo(breakdown);
            }
        }
    }

    private static List<Map<String, String>> table(JsonNode breakdown) {
        List<String> years = figures(breakdown.get("years"));
        List<Map<String, String>> lines = new ArrayList<>();
        for (JsonNode row : breakdown.get("rows")) {
            lines.add(line(row.get("label").asText(), years, row.get("values"), row.get("total")));
        }
        lines.add(line("合计", years, breakdown.get("printedTotals"), breakdown.get("printedTotal")));
        return lines;
    }

    private static Map<String, String> line(String label, List<String> years, JsonNode values, JsonNode total) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("region", label);
        List<String> figures = figures(values);
        assertThat(figures).hasSameSizeAs(years);
        IntStream.range(0, years.size()).forEach(i -> line.put(years.get(i), figures.get(i)));
        line.put("total", Rest.text(total));
        return line;
    }

    private static List<String> figures(JsonNode list) {
        return RunningSystem.stream(list).map(Rest::text).toList();
    }
}
