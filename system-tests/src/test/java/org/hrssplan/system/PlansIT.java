package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What plans there are. */
@SystemTest
class PlansIT {

    @Test
    void listsTheSevenPlans(RunningSystem system) {
        JsonNode plans = system.gateway().json("/api/v1/plans");
        assertThat(plans.get("complete").asBoolean()).isTrue();
        assertThat(RunningSystem.stream(plans.get("items"))
                        .map(plan -> plan.get("id").asText()))
                .containsExactlyInAnyOrder(
                        "liuzhou-2016-2020",
                        "liuzhou-2021-2025",
                        "xiangxi-2021-2025",
                        "xuyong-2016-2020",
                        "xuyong-2021-2025",
                        "xuzhou-2016-2020",
                        "xuzhou-2021-2025");
    }

    @Test
    void doesNotKnowOthers(RunningSystem system) {
        var answer = system.gateway().get("/api/v1/plans/liuzhou-1911-1915");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("PLAN_NOT_FOUND");
    }
}
