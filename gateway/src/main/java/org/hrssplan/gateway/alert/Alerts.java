package org.hrssplan.gateway.alert;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;

/** The order of alerts, which are shown as their domains sent them. */
public final class Alerts {
    private static final List<String> LEVELS = List.of("RED", "ORANGE", "YELLOW", "BLUE");

    /** By level, those of a level that is not known first; then by id. */
    public static final Comparator<JsonNode> MOST_URGENT_FIRST = Comparator.<JsonNode>comparingInt(
                    alert -> LEVELS.indexOf(alert.path("level").asText()))
            .thenComparing(Alerts::id);

    private Alerts() {}

    static String id(JsonNode alert) {
        return alert.path("id").asText();
    }
}
