package org.hrssplan.gateway.commitment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.part.Owned;
import org.jspecify.annotations.Nullable;

/**
 * A page of one domain's promises.
 *
 * @param next its cursor of the page that follows; null on the last one
 */
record CommitmentPage(List<Sent> items, @Nullable String next) {

    /**
     * A promise.
     *
     * @param sent as its domain sent it, with its name
     */
    record Sent(CommitmentEntry content, JsonNode sent) {}

    /**
     * Reads the answer to a question.
     *
     * @throws IllegalArgumentException if it is the answer to another question, or none
     */
    static CommitmentPage read(JsonNode json, ObjectReader reader, Domain domain, CommitmentQuestion question)
            throws JsonProcessingException {
        require(json.required("items").isArray());
        List<Sent> items = new ArrayList<>();
        for (JsonNode sent : json.required("items")) {
            ObjectNode owned = Owned.of(domain, sent);
            CommitmentEntry entry = reader.treeToValue(owned, CommitmentEntry.class);
            require(question.plan().isAnsweredBy(entry.plan(), entry.period()) && question.takes(entry));
            items.add(new Sent(entry, owned));
        }
        return new CommitmentPage(List.copyOf(items), json.path("next").textValue());
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("the answer does not fit the question");
        }
    }
}
