package org.hrssplan.planpackage;

import com.fasterxml.jackson.databind.JsonNode;

/** Names a place in a package so that a person finds it: the pointer, and the row's number or code. */
final class Places {

    private Places() {}

    static String of(JsonNode tree, String pointer) {
        StringBuilder place = new StringBuilder();
        JsonNode node = tree;
        for (String part : pointer.split("/", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            node = node.isArray() ? node.path(Integer.parseInt(part)) : node.path(part);
            place.append('/').append(part);
            if (node.hasNonNull("number")) {
                place.append("(row ").append(node.get("number").asText()).append(')');
            } else if (node.hasNonNull("code")) {
                place.append('(').append(node.get("code").asText()).append(')');
            }
        }
        return place.isEmpty() ? "/" : place.toString();
    }
}
