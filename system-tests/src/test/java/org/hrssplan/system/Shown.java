package org.hrssplan.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A whole plan as a gateway showed it, and how long that took. */
record Shown(JsonNode view, Duration took) {

    static Shown of(Response answer) {
        return new Shown(Rest.json(answer), Duration.ofMillis(answer.timeIn(TimeUnit.MILLISECONDS)));
    }

    boolean isComplete() {
        return view.get("complete").asBoolean();
    }

    String state(String domain) {
        return of(domain).get("state").asText();
    }

    /** Empty where there is none. */
    String reason(String domain) {
        return Rest.text(of(domain).path("reason"));
    }

    Instant since(String domain) {
        return Instant.parse(of(domain).get("since").asText());
    }

    Instant knownAt(String domain) {
        return Instant.parse(of(domain).get("knownAt").asText());
    }

    private JsonNode of(String domain) {
        return RunningSystem.stream(view.get("domains"))
                .filter(one -> one.get("domain").asText().equals(domain))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of each domain, without what no gateway has heard of. */
    Map<String, List<JsonNode>> rows() {
        return RunningSystem.indicators(view).stream()
                .<JsonNode>map(row -> ((ObjectNode) row.deepCopy()).without(List.of(Fault.EXTRA)))
                .collect(Collectors.groupingBy(row -> row.get("domain").asText(), Collectors.toList()));
    }

    List<JsonNode> rows(String domain) {
        return rows().getOrDefault(domain, List.of());
    }

    /** Without the figures. */
    @Override
    public String toString() {
        return took + " " + view.get("domains");
    }
}
