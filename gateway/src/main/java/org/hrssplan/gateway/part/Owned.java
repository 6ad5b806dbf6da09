package org.hrssplan.gateway.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hrssplan.gateway.domain.Domain;

/** Entries of lists in which those of several domains stand. */
public final class Owned {
    private Owned() {}

    /**
     * An entry as its domain sent it, with the name of the domain in front.
     *
     * @throws IllegalArgumentException if it is no object
     */
    public static ObjectNode of(Domain domain, JsonNode sent) {
        if (!(sent instanceof ObjectNode entry)) {
            throw new IllegalArgumentException("no object");
        }
        ObjectNode owned = JsonNodeFactory.instance.objectNode().put("domain", domain.id());
        owned.setAll(entry);
        return owned.put("domain", domain.id());
    }
}
