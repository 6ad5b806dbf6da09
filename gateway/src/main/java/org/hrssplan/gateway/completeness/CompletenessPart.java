package org.hrssplan.gateway.completeness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.part.Owned;
import org.hrssplan.gateway.part.Part;
import org.jspecify.annotations.Nullable;

/**
 * What one domain says, with a page of its figures.
 *
 * @param summary of all figures, whatever the page
 * @param items as it sent them, with its name
 * @param next its cursor of the page that follows; null on the last one
 */
record CompletenessPart(
        String period, LocalDate judgedOn, CompletenessCounts summary, List<JsonNode> items, @Nullable String next)
        implements Part {

    @Override
    public Object frame() {
        return period;
    }

    /**
     * Reads the answer to a question.
     *
     * @param limit entries that were asked for
     * @throws IllegalArgumentException if it is the answer to another question, or none
     */
    static CompletenessPart read(
            JsonNode json, ObjectReader reader, Domain domain, CompletenessQuestion question, int limit)
            throws JsonProcessingException {
        String period = json.required("period").textValue();
        require(question.plan().isAnsweredBy(json.required("plan").textValue(), period));
        require(Objects.equals(question.region(), json.path("region").textValue()));
        LocalDate judgedOn = reader.treeToValue(json.required("judgedOn"), LocalDate.class);
        CompletenessCounts summary = reader.treeToValue(json.required("summary"), CompletenessCounts.class);
        require(judgedOn != null && summary != null && summary.areBounded());
        require(json.required("items").isArray() && json.required("items").size() <= limit);
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode sent : json.required("items")) {
            ObjectNode item = Owned.of(domain, sent);
            require(question.takes(reader.treeToValue(item, CompletenessEntry.class)));
            items.add(item);
        }
        String next = json.path("next").textValue();
        require(next == null || !items.isEmpty());
        return new CompletenessPart(period, judgedOn, summary, List.copyOf(items), next);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("the answer does not fit the question");
        }
    }
}
