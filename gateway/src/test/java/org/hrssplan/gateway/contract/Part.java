package org.hrssplan.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A part of a document: what is compared of it, and what it refers to. */
final class Part {
    private static final Set<String> TEXTS = Set.of("summary", "description", "example", "examples");

    private Part() {}

    /** The part without what is said for people, which may differ where the meaning is the same. */
    static JsonNode withoutTexts(JsonNode part) {
        return withoutTexts(part, false);
    }

    private static JsonNode withoutTexts(JsonNode part, boolean isMap) {
        if (part.isArray()) {
            ArrayNode bare = JsonNodeFactory.instance.arrayNode();
            part.forEach(item -> bare.add(withoutTexts(item, false)));
            return bare;
        }
        if (!part.isObject()) {
            return part;
        }
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : part.properties()) {
            // A property may be called "description".
            if (isMap || !TEXTS.contains(field.getKey())) {
                boolean isProperties = !isMap && field.getKey().equals("properties");
                bare.set(field.getKey(), withoutTexts(field.getValue(), isProperties));
            }
        }
        return bare;
    }

    static List<ComponentName> references(JsonNode part) {
        return part.findValues("$ref").stream()
                .map(reference -> ComponentName.of(reference.textValue()))
                .toList();
    }

    static void rename(JsonNode part, UnaryOperator<ComponentName> names) {
        if (part instanceof ObjectNode object && object.has("$ref")) {
            ComponentName name = ComponentName.of(object.get("$ref").textValue());
            object.put("$ref", names.apply(name).reference());
        }
        part.forEach(inner -> rename(inner, names));
    }
}
