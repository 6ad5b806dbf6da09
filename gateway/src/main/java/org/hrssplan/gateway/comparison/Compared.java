package org.hrssplan.gateway.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the domain that owns the indicator answers. */
record Compared(
        String name,
        @Nullable String nameEn,
        String baseUnit,
        List<JsonNode> plans,
        List<String> without,
        List<JsonNode> warnings) {

    /**
     * Reads the answer to a comparison.
     *
     * @throws IllegalArgumentException if it is the answer to another question
     */
    static Compared read(JsonNode json, ObjectReader reader, ComparisonQuestion question)
            throws JsonProcessingException {
        require(question.code().equals(text(json, "indicator")));
        List<JsonNode> plans = checked(json, "plans", reader, ComparedPlan.class);
        for (JsonNode plan : plans) {
            require(question.code().equals(plan.path("row").path("code").textValue()));
        }
        List<String> without = new ArrayList<>();
        for (JsonNode plan : array(json, "without")) {
            without.add(plan.asText());
        }
        return new Compared(
                text(json, "name"),
                json.path("nameEn").textValue(),
                text(json, "baseUnit"),
                plans,
                without,
                checked(json, "warnings", reader, ComparisonWarning.class));
    }

    /** The elements as they were sent, of which each is what it must be. */
    private static List<JsonNode> checked(JsonNode json, String field, ObjectReader reader, Class<?> type)
            throws JsonProcessingException {
        List<JsonNode> elements = new ArrayList<>();
        for (JsonNode element : array(json, field)) {
            require(reader.treeToValue(element, type) != null);
            elements.add(element);
        }
        return elements;
    }

    private static JsonNode array(JsonNode json, String field) {
        JsonNode array = json.required(field);
        require(array.isArray());
        return array;
    }

    private static String text(JsonNode json, String field) {
        String text = json.required(field).textValue();
        if (text == null) {
            throw new IllegalArgumentException("no text");
        }
        return text;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("the answer does not fit the question");
        }
    }
}
