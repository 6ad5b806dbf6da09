package org.hrssplan.gateway.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A domain's part of a whole package, which knows where its entries stand in the whole. */
final class PackagePart {
    private static final Pattern ENTRY = Pattern.compile("/([^/]+)/([0-9]{1,9})(/.*)?");

    private final ObjectNode content;
    private final Map<String, List<Integer>> origins = new TreeMap<>();

    PackagePart(ObjectNode content) {
        this.content = content;
    }

    ObjectNode content() {
        return content;
    }

    /** The entry that stands at this index of the whole package's list comes next in the part's. */
    void add(String list, int index, JsonNode entry) {
        (content.get(list) instanceof ArrayNode entries ? entries : content.putArray(list)).add(entry);
        origins.computeIfAbsent(list, none -> new ArrayList<>()).add(index);
    }

    /** Where in the whole package is what the part has at this JSON pointer. */
    String inWhole(String pointer) {
        Matcher entry = ENTRY.matcher(pointer);
        if (!entry.matches()) {
            return pointer;
        }
        List<Integer> indices = origins.getOrDefault(entry.group(1), List.of());
        int index = Integer.parseInt(entry.group(2));
        String rest = entry.group(3) == null ? "" : entry.group(3);
        return index < indices.size() ? "/" + entry.group(1) + "/" + indices.get(index) + rest : pointer;
    }
}
