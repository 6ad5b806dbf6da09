package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every programme of the four plans is served by one service, and what the plans promise beside their tables. */
@SystemTest
class PromisesIT {

    private static final List<String> PLANS =
            List.of("liuzhou-2021-2025", "xuyong-2021-2025", "xuzhou-2021-2025", "xiangxi-2021-2025");

    @ParameterizedTest
    @CsvSource({"liuzhou-2021-2025, 8", "xuyong-2021-2025, 15", "xuzhou-2021-2025, 13", "xiangxi-2021-2025, 10"})
    void everyProgrammeIsThereOnceWithItsItems(String plan, int count, RunningSystem system) {
        List<JsonNode> programmes = system.items("/api/v1/plans/" + plan + "/programmes");

        assertThat(programmes).allSatisfy(one -> {
            assertThat(one.get("items")).isNotEmpty();
            assertThat(one.at("/source/section").asText()).isNotEmpty();
        });
        List<Integer> numbers = IntStream.rangeClosed(1, count).boxed().toList();
        assertThat(programmes)
                .extracting(one -> one.get("number").asInt())
                .containsExactlyInAnyOrderElementsOf(numbers);
        JsonNode view = system.gateway().json("/api/v1/plans/" + plan);
        assertThat(RunningSystem.stream(view.get("programmes")))
                .extracting(one -> one.get("number").asInt())
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void everyPromiseIsThereOnceAndSaysWhereItStands(RunningSystem system) {
        Map<String, Integer> kinds = new HashMap<>();
        for (String plan : PLANS) {
            List<String> ids = new ArrayList<>();
            for (String domain : RunningSystem.DOMAINS) {
                for (JsonNode one : all(system.service(domain), "/api/v1/plans/" + plan + "/commitments")) {
                    assertThat(one.at("/source/section").asText()).isNotEmpty();
                    assertThat(one.get("state").asText()).isEqualTo("NOT_REPORTED");
                    kinds.merge(one.get("kind").asText(), 1, Integer::sum);
                    ids.add(one.get("id").asText());
                }
            }
            assertThat(ids).as(plan).doesNotHaveDuplicates();
            JsonNode counts = system.gateway().json("/api/v1/plans/" + plan).at("/summary/commitments");
            assertThat(counts.get("total").asInt()).isEqualTo(ids.size());
            assertThat(counts.get("notReported").asInt()).isEqualTo(ids.size());
        }
        assertThat(kinds.get("QUANTIFIED") + kinds.get("DATED") + kinds.get("ABSOLUTE"))
                .isGreaterThanOrEqualTo(280);
        assertThat(kinds.get("SYSTEM")).isGreaterThanOrEqualTo(200);
        assertThat(kinds).containsKey("INVESTMENT");
    }

    private static List<JsonNode> all(Application service, String list) {
        return RunningSystem.stream(service.json(list + "?limit=1000").get("items"))
                .toList();
    }
}
