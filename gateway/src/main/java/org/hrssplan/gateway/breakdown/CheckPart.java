package org.hrssplan.gateway.breakdown;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.gateway.domain.Domain;

/**
 * What one domain says of its breakdowns.
 *
 * @param items as it sent them
 */
record CheckPart(boolean consistent, List<JsonNode> items) {

    /**
     * Reads the answer to a question.
     *
     * @throws IllegalArgumentException if it is the answer to another question, or none
     */
    static CheckPart read(JsonNode json, Domain domain, CheckQuestion question) {
        require(question.plan().equals(json.required("plan").textValue()));
        require(json.required("consistent").isBoolean());
        require(json.required("items").isArray());
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode item : json.required("items")) {
            require(domain.id().equals(item.required("domain").textValue()));
            require(item.required("code").isTextual()
                    && item.required("consistent").isBoolean());
            require(item.required("differences").isArray());
            items.add(item);
        }
        return new CheckPart(json.required("consistent").booleanValue(), List.copyOf(items));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("the answer does not fit the question");
        }
    }
}
