package org.hrssplan.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation as a document describes it.
 *
 * @param id as in the document
 * @param bodies examples by media type; missing nodes where there is none
 * @param fields names that a JSON body has at its top
 * @param answered names that the answers have and the body has not
 * @param roles that may call it; none where everyone may
 * @param scope of what a region is looked at; empty where everyone may call it
 */
record ApiOperation(
        String application,
        String id,
        String method,
        String path,
        List<ApiParameter> parameters,
        Map<String, JsonNode> bodies,
        Set<String> fields,
        Set<String> answered,
        Set<String> roles,
        String scope) {

    static final String JSON = "application/json";

    boolean reads() {
        return method.equals("GET");
    }

    boolean isForAnyone() {
        return roles.isEmpty();
    }

    boolean takesJson() {
        return bodies.containsKey(JSON);
    }

    boolean needsIfMatch() {
        return parameters.stream().anyMatch(one -> one.name().equals("If-Match") && one.required());
    }

    boolean takes(String parameter) {
        return parameters.stream().anyMatch(one -> one.name().equals(parameter));
    }

    @Override
    public String toString() {
        return method + " " + path + " of " + application;
    }
}
