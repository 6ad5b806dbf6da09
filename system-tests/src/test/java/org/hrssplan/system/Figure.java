package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hrssplan.system.Wire.Answer;
import org.hrssplan.system.Wire.Write;

/**
 * A figure of Xiangxi's plan that its row shows as it was reported: the latest, with nothing computed from others.
 *
 * @param least a value that it may have; some thousandths more are possible too
 */
record Figure(String domain, String indicator, String unit, String period, BigDecimal least) {
    static final String PLAN = "xiangxi-2021-2025";
    private static final String REGION = "433100";
    private static final String PATH = "/api/v1/observations";

    /** One of each domain; none is promised anywhere else than in the table. */
    static List<Figure> ofEachDomain(String period) {
        return List.of(
                new Figure("employment", "urban-registered-unemployment-rate", "%", period, new BigDecimal("3.0")),
                new Figure(
                        "social-insurance", "unemployment-insurance-participants", "万人", period, new BigDecimal("15")),
                new Figure("talent", "senior-title-holders", "万人", period, new BigDecimal("0.7")),
                new Figure("labor-relations", "mediation-success-rate", "%", period, new BigDecimal("61")));
    }

    String view() {
        return "/api/v1/plans/" + PLAN + "?period=" + period;
    }

    /** Submits and publishes a value. */
    Answer publish(Wire service, BigDecimal value) {
        String tag = submit(service, value);
        return publish(service, tag);
    }

    /** The tag with which it can be published. */
    String submit(Wire service, BigDecimal value) {
        String body =
                """
                {"items": [{"indicator": "%s", "region": "%s", "period": "%s", "value": %s, "unit": "%s",
                    "source": {"document": "更正"}}]}"""
                        .formatted(indicator, REGION, period, value.toPlainString(), unit);
        Answer answer = send(service, PATH, Map.of(), body);
        return answer.json().at("/items/0/etag").asText();
    }

    Answer publish(Wire service, String tag) {
        return send(
                service,
                PATH + "/" + REGION + "." + indicator + "." + period + "/publish",
                Map.of("If-Match", tag),
                "{\"reason\": \"核对\"}");
    }

    private static Answer send(Wire service, String path, Map<String, String> more, String body) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        headers.put("Content-Type", "application/json");
        Answer answer = service.send(new Write(path, headers, body)).orElseThrow();
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    /** What a view shows of it; empty where the row is not there or nothing is published. */
    String in(JsonNode view) {
        return RunningSystem.indicators(view).stream()
                .filter(row -> row.get("code").asText().equals(indicator))
                .map(row -> Rest.text(row.at("/progress/achieved")))
                .findFirst()
                .orElse("");
    }
}
