package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The change feed as a consumer reads it, page by page, always behind the last number that it has. */
final class Feed {
    private final List<String> published = new ArrayList<>();
    private Instant last = Instant.MIN;

    /** Reads what is new; fails if a number is missing, or the instants do not follow the numbers. */
    void readOn(Wire wire, int pageSize) {
        JsonNode page;
        do {
            page = wire.json("/api/v1/changes?after=" + published.size() + "&limit=" + pageSize);
            for (JsonNode change : page.get("items")) {
                assertThat(change.get("seq").asInt()).isEqualTo(published.size() + 1);
                Instant at = Instant.parse(change.get("at").asText());
                assertThat(at).isAfterOrEqualTo(last);
                last = at;
                published.add(String.join(
                                ".",
                                change.get("region").asText(),
                                change.get("indicator").asText(),
                                change.get("period").asText())
                        + " " + change.get("revision").asText());
            }
        } while (page.has("next"));
    }

    /** {@code <observation> <revision>} in the order of the numbers. */
    List<String> published() {
        return published;
    }
}
