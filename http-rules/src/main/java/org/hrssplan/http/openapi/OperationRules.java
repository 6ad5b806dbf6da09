package org.hrssplan.http.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to an operation the answers that the rules of this module give in its place. */
final class OperationRules {
    private static final Set<String> ALWAYS = Set.of("400", "406", "429", "500", "503");
    private static final Set<String> CREATES = Set.of("201", "202");
    private static final Set<String> WITH_BODY = Set.of("413", "415", "422");

    /** What an operation that takes a parameter of this name may answer. */
    private static final Map<String, Set<String>> WITH_PARAMETER =
            Map.of("asOf", Set.of("422"), "If-Match", Set.of("412"), "Idempotency-Key", Set.of("409", "422"));

    private final Components components;

    OperationRules(Components components) {
        this.components = components;
    }

    void complete(String path, HttpMethod method, Operation operation) {
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        var statuses = new TreeSet<>(ALWAYS);
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(WITH_BODY);
        }
        for (Parameter parameter : parameters(operation)) {
            statuses.addAll(WITH_PARAMETER.getOrDefault(parameter.getName(), Set.of()));
            if ("If-Match".equals(parameter.getName()) && Boolean.TRUE.equals(parameter.getRequired())) {
                statuses.add("428");
            }
        }
        responses.getAPIResponses().keySet().stream()
                .filter(OperationRules::isProblem)
                .forEach(statuses::add);
        var all = new TreeMap<String, APIResponse>();
        responses.getAPIResponses().forEach((status, response) -> {
            if (!isProblem(status)) {
                all.put(status, withHeaders(method, status, response));
            }
        });
        if (DocumentRules.reads(method) && all.containsKey("200")) {
            all.put("304", reference("NotModified"));
        }
        statuses.forEach(status -> all.put(status, problem(status)));
        responses.setAPIResponses(all);
        operation.setResponses(responses);
        addHeaders(method, operation);
    }

    private APIResponse problem(String status) {
        String name = SharedComponents.problemName(status);
        components.addResponse(name, SharedComponents.problem(status));
        return reference(name);
    }

    private static APIResponse withHeaders(HttpMethod method, String status, APIResponse response) {
        if (DocumentRules.reads(method) && status.equals("200")) {
            response.addHeader("ETag", OASFactory.createHeader().ref("ETag"));
        }
        if (CREATES.contains(status)) {
            response.addHeader("Location", OASFactory.createHeader().ref("Location"));
        }
        if (response.getContent() != null) {
            response.addHeader("Content-Language", OASFactory.createHeader().ref("ContentLanguage"));
        }
        return response;
    }

    private static void addHeaders(HttpMethod method, Operation operation) {
        List<Parameter> parameters = new ArrayList<>(parameters(operation));
        parameters.add(OASFactory.createParameter().ref("AcceptLanguage"));
        parameters.add(OASFactory.createParameter().ref("RequestTimeout"));
        if (DocumentRules.reads(method)) {
            parameters.add(OASFactory.createParameter().ref("IfNoneMatch"));
        }
        operation.setParameters(parameters);
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref(name);
    }

    private static boolean isProblem(String status) {
        return status.startsWith("4") || status.startsWith("5");
    }
}
