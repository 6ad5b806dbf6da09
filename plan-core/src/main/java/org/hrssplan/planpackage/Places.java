package org.hrssplan.planpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a place in a package so that a person finds it: the pointer, and the row's number or code. */
final class Places {

    private static final Pattern STEP = Pattern.compile("/([^/(]+)(?:\\(([^)]*)\\))?");

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

    /**
     * The JSON pointer of a place: an entry of a list that is named by what it says ({@code /indicators(row 1)}) is found
     * by it.
     */
    static String pointer(JsonNode tree, String place) {
        StringBuilder pointer = new StringBuilder();
        JsonNode node = tree;
        for (Matcher step = STEP.matcher(place); step.find(); ) {
            boolean isEntry = node.isArray();
            node = isEntry ? node.path(Integer.parseInt(step.group(1))) : node.path(step.group(1));
            pointer.append('/').append(step.group(1));
            int index = node.isArray() && step.group(2) != null ? indexOf(node, step.group(2)) : -1;
            if (index >= 0) {
                pointer.append('/').append(index);
                node = node.get(index);
            }
        }
        return pointer.toString();
    }

    /** The first entry whose fields say every word of the label; -1 if there is none. */
    private static int indexOf(JsonNode entries, String label) {
        Set<String> words = new HashSet<>(List.of(label.split(" ", -1)));
        words.remove("row");
        for (int index = 0; index < entries.size(); index++) {
            Set<String> said = new HashSet<>();
            entries.get(index).forEach(field -> said.add(field.asText()));
            if (said.containsAll(words)) {
                return index;
            }
        }
        return -1;
    }
}
