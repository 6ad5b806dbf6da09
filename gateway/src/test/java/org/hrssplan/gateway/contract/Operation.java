package org.hrssplan.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An operation of an application, where the gateway shows it. */
record Operation(Application application, String path, String method, ObjectNode content) {
    private static final String ROOT = "/api/v1/";

    /** What the gateway answers in the place of a service: there is none of this domain, or it does not answer. */
    private static final List<String> PASSING_ON = List.of("404", "503");

    /** Those of the API, and not those of the framework. */
    static List<Operation> of(Application application) {
        List<Operation> operations = new ArrayList<>();
        application.document().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> {
                    if (path.getKey().startsWith(ROOT)) {
                        var content = (ObjectNode) method.getValue();
                        operations.add(new Operation(application, path.getKey(), method.getKey(), content));
                    }
                }));
        return operations;
    }

    String id() {
        return content.required("operationId").textValue();
    }

    JsonNode meaning() {
        return Part.withoutTexts(content);
    }

    /** At {@code /api/v1/talent/…}. */
    Operation ofItsDomain() {
        return passedOn(application.id(), content.deepCopy());
    }

    /** At <code>/api/v1/{domain}/…</code>. */
    Operation ofAnyDomain(ComponentName parameter) {
        ObjectNode any = content.deepCopy();
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        parameters.addObject().put("$ref", parameter.reference());
        parameters.addAll(any.withArrayProperty("parameters"));
        any.set("parameters", parameters);
        return passedOn("{domain}", any);
    }

    private Operation passedOn(String domain, ObjectNode answered) {
        Map<String, JsonNode> answers = new TreeMap<>();
        answered.required("responses").properties().forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
        PASSING_ON.forEach(status -> answers.computeIfAbsent(status, Operation::problem));
        answered.putObject("responses").setAll(answers);
        return new Operation(application, ROOT + domain + "/" + path.substring(ROOT.length()), method, answered);
    }

    private static JsonNode problem(String status) {
        var name = new ComponentName("responses", "Problem" + status);
        return JsonNodeFactory.instance.objectNode().put("$ref", name.reference());
    }
}
