package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The documents print, for finished plans, what they think was completed; the rules must come to the same. */
@SystemTest
class FinishedPlansIT {

    @Test
    void judgesAsPrinted(RunningSystem system) {
        Map<String, String> printed = new TreeMap<>();
        Map<String, String> ours = new TreeMap<>();
        for (JsonNode plan : system.gateway().json("/api/v1/plans").get("items")) {
            String id = plan.get("id").asText();
            for (JsonNode row : system.items("/api/v1/plans/" + id + "/indicators")) {
                if (!row.get("printedVerdict").isNull()) {
                    printed.put(key(id, row), row.get("printedVerdict").asText());
                }
            }
            for (JsonNode row :
                    RunningSystem.indicators(system.view(id, plan.get("endYear").asText()))) {
                ours.put(key(id, row), row.at("/progress/explanation/outcome").asText());
            }
        }
        assertThat(printed).hasSize(14).containsValues("已完成", "未完成");
        assertThat(ours).containsAllEntriesOf(printed);
    }

    private static String key(String plan, JsonNode row) {
        return plan + " " + row.get("number").asText() + " " + row.get("code").asText();
    }
}
