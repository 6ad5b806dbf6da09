package org.hrssplan.system;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hrssplan.system.Attack.Harmless;
import org.hrssplan.system.RawRequest.Body;

/** Attacks by each field of a JSON body, and by fields that only the service writes. */
final class FieldAttacks {
    private static final String PLACE = "\"\u2620\"";
    private static final int MOST_FIELDS = 30;
    private static final String NOTHING = "no value at all";
    private static final int DEPTH = 5_000;

    /** Beside what the answers of an operation show. */
    private static final List<String> READ_ONLY = List.of(
            "id",
            "revision",
            "status",
            "state",
            "submittedAt",
            "publishedAt",
            "decidedAt",
            "recordedAt",
            "createdAt",
            "account",
            "submittedAccount",
            "etag",
            "origin",
            "roles",
            "outcome",
            "computed",
            "traceId");

    /** Of another type than any field but those of the same type. */
    private static final Map<String, String> VALUES = values();

    private FieldAttacks() {}

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("an object", "{}");
        values.put("an object with members", "{\"a\": {\"b\": [1]}}");
        values.put("a list", "[]");
        values.put("a list of lists", "[[[]]]");
        values.put("a list of nulls", "[null, null]");
        values.put("true", "true");
        values.put("a number", "-1");
        values.put("a small number", "1e-100000000");
        values.put("a huge number", "1e100000000");
        values.put("text that is a huge number", "\"1e100000000\"");
        values.put("a large number as PostgreSQL rounds it", "1e131072");
        values.put("10,000 digits", "9".repeat(10_000));
        values.put("10,000 decimal places", "0." + "1".repeat(10_000));
        values.put("more decimal places than are kept", "123.456789012345678901234567890");
        values.put("beyond a long", "9223372036854775808");
        values.put("NaN", "NaN");
        values.put(NOTHING, "");
        values.put("5,000 deep", "[".repeat(DEPTH) + "]".repeat(DEPTH));
        values.put("a text of 100,000 characters", "\"" + "长".repeat(100_000) + "\"");
        for (HostileText text : HostileText.values()) {
            values.put("text " + text, "\"" + text.inJson + "\"");
        }
        return values;
    }

    static Stream<Attack> of(ApiOperation operation, RawRequest sample, String body) {
        JsonNode tree = Rest.tree(body);
        Stream.Builder<Attack> attacks = Stream.builder();
        for (JsonPointer field : fields(tree)) {
            VALUES.forEach((name, value) -> attacks.add(new Attack(
                    "field",
                    name,
                    () -> sample.withBody(Body.of(placed(tree, field).replace(PLACE, value))),
                    harmless(name, field, tree.at(field)))));
            attacks.add(attack(sample, "null", placed(tree, field).replace(PLACE, "null"), Harmless.ALWAYS));
            attacks.add(attack(sample, "missing", without(tree, field), Harmless.ALWAYS));
        }
        for (String name : readOnly(operation, tree)) {
            attacks.add(attack(sample, "read-only", BodyAttacks.with(body, "\"" + name + "\": \"1\""), Harmless.NEVER));
            if (tree.at("/items/0").isObject()) {
                attacks.add(attack(sample, "read-only in a row", inRow(tree, name), Harmless.NEVER));
            }
        }
        return attacks.build();
    }

    private static Attack attack(RawRequest sample, String name, String body, Harmless harmless) {
        return new Attack("field", name, sample.withBody(Body.of(body)), harmless);
    }

    /** Texts are kept as they are, and a number may be one that is meant. */
    private static Harmless harmless(String name, JsonPointer field, JsonNode good) {
        boolean mayBeMeant = good.isNumber() ? name.equals("a number") : name.startsWith("text");
        // A list without its only entry is one too, and so is another empty one.
        boolean left =
                (name.equals(NOTHING) && field.last().mayMatchElement()) || (good.isArray() && name.equals("a list"));
        return mayBeMeant || left ? Harmless.ALWAYS : Harmless.NEVER;
    }

    private static Set<String> readOnly(ApiOperation operation, JsonNode tree) {
        Set<String> names = new TreeSet<>(READ_ONLY);
        names.addAll(operation.answered());
        names.removeAll(operation.fields());
        tree.fieldNames().forEachRemaining(names::remove);
        tree.path("items").path(0).fieldNames().forEachRemaining(names::remove);
        return names;
    }

    /** Every field once, however many entries of a list have it. */
    private static List<JsonPointer> fields(JsonNode tree) {
        Map<String, JsonPointer> fields = new LinkedHashMap<>();
        collect(tree, JsonPointer.empty(), fields);
        List<JsonPointer> all = new ArrayList<>(fields.values());
        return all.subList(0, Math.min(MOST_FIELDS, all.size()));
    }

    private static void collect(JsonNode node, JsonPointer at, Map<String, JsonPointer> fields) {
        if (node.isObject()) {
            node.properties().forEach(one -> {
                JsonPointer field = at.appendProperty(one.getKey());
                fields.putIfAbsent(field.toString().replaceAll("/\\d+(?=/|$)", "/0"), field);
                collect(one.getValue(), field, fields);
            });
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                JsonPointer entry = at.appendIndex(index);
                fields.putIfAbsent(at.toString().replaceAll("/\\d+(?=/|$)", "/0") + "/0", entry);
                collect(node.get(index), entry, fields);
            }
        }
    }

    private static String placed(JsonNode tree, JsonPointer field) {
        JsonNode copy = tree.deepCopy();
        JsonNode holder = copy.at(field.head());
        if (holder instanceof ObjectNode object) {
            object.put(field.last().getMatchingProperty(), "\u2620");
        } else {
            ((ArrayNode) holder).set(field.last().getMatchingIndex(), "\u2620");
        }
        return copy.toString();
    }

    private static String without(JsonNode tree, JsonPointer field) {
        JsonNode copy = tree.deepCopy();
        JsonNode holder = copy.at(field.head());
        if (holder instanceof ObjectNode object) {
            object.remove(field.last().getMatchingProperty());
        } else {
            ((ArrayNode) holder).remove(field.last().getMatchingIndex());
        }
        return copy.toString();
    }

    private static String inRow(JsonNode tree, String name) {
        JsonNode copy = tree.deepCopy();
        ((ObjectNode) copy.at("/items/0")).put(name, "1");
        return copy.toString();
    }
}
