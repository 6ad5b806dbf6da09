package org.hrssplan.system;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A parameter of an operation.
 *
 * @param in path, query or header
 * @param schema as in the document
 */
record ApiParameter(String name, String in, boolean required, JsonNode schema) {

    boolean isInPath() {
        return in.equals("path");
    }

    boolean isInQuery() {
        return in.equals("query");
    }

    boolean isList() {
        return schema.path("type").asText().equals("array");
    }
}
