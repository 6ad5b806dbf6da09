package org.hrssplan.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hrssplan.gateway.domain.Domain;

/**
 * One document of all applications as they are seen at the gateway, where a service's {@code /api/v1/x} is at
 * <code>/api/v1/{domain}/x</code>. What all services have alike stands there once, with the domain as a parameter; what
 * one has alone stands under the name of its domain. No library that unites documents makes one operation of four.
 */
final class MergedContract {
    private static final ComponentName DOMAIN = new ComponentName("parameters", "Domain");

    private static final String DESCRIPTION =
            "Five-year plans for human resources and social security: the plans as wholes, and under a domain's name what"
                    + " the service of that domain knows of them.";

    private MergedContract() {}

    /** The documents are read, and not changed; the same ones give the same text. */
    static ObjectNode of(ObjectNode gateway, Map<Domain, ObjectNode> services) {
        List<Application> applications = new ArrayList<>();
        services.forEach((domain, document) -> applications.add(new Application(domain, document.deepCopy())));
        applications.add(new Application(null, gateway.deepCopy()));
        Components components = Components.unite(applications);
        components.add(DOMAIN, domainParameter());
        Map<String, ObjectNode> paths = paths(applications);

        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        merged.set("openapi", gateway.required("openapi"));
        merged.set("info", gateway.required("info").deepCopy());
        merged.withObjectProperty("info").put("title", "hrss-plan").put("description", DESCRIPTION);
        merged.set("servers", gateway.required("servers"));
        merged.putArray("tags").addAll(tags(applications));
        merged.putObject("paths").setAll(paths);
        merged.set("components", components.usedBy(paths.values()));
        return merged;
    }

    private static Map<String, ObjectNode> paths(List<Application> applications) {
        Map<String, Map<Application, Operation>> byId = new TreeMap<>();
        for (Operation operation : atTheGateway(applications)) {
            byId.computeIfAbsent(operation.id(), any -> new LinkedHashMap<>()).put(operation.application(), operation);
        }
        Map<String, ObjectNode> paths = new TreeMap<>();
        byId.forEach((id, operations) -> Names.of(id, meanings(operations)).forEach((application, name) -> {
            Operation operation = operations.get(application);
            operation.content().put("operationId", name);
            paths.computeIfAbsent(operation.path(), any -> JsonNodeFactory.instance.objectNode())
                    .putIfAbsent(operation.method(), operation.content());
        }));
        return paths;
    }

    /** Two operations are the same if they are at the same place. */
    private static Map<Application, String> meanings(Map<Application, Operation> operations) {
        Map<Application, String> meanings = new LinkedHashMap<>();
        operations.forEach(
                (application, operation) -> meanings.put(application, operation.method() + " " + operation.path()));
        return meanings;
    }

    private static List<Operation> atTheGateway(List<Application> applications) {
        List<Operation> operations = new ArrayList<>();
        Map<String, List<Operation>> ofServices = new TreeMap<>();
        for (Application application : applications) {
            for (Operation operation : Operation.of(application)) {
                if (application.isGateway()) {
                    operations.add(operation);
                } else {
                    ofServices
                            .computeIfAbsent(operation.path() + " " + operation.method(), any -> new ArrayList<>())
                            .add(operation);
                }
            }
        }
        ofServices.values().forEach(same -> {
            boolean alike = same.size() == Domain.values().length
                    && same.stream().map(Operation::meaning).distinct().count() == 1;
            same.forEach(one -> operations.add(alike ? one.ofAnyDomain(DOMAIN) : one.ofItsDomain()));
        });
        return operations;
    }

    private static List<JsonNode> tags(List<Application> applications) {
        return applications.stream()
                .flatMap(application -> application.document().path("tags").valueStream())
                .collect(Collectors.toMap(
                        tag -> tag.required("name").textValue(),
                        tag -> tag,
                        (first, second) -> first.has("description") ? first : second,
                        TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static ObjectNode domainParameter() {
        ObjectNode parameter = JsonNodeFactory.instance.objectNode();
        parameter.put("name", "domain").put("in", "path").put("required", true);
        parameter.put("description", "The domain whose service answers").put("example", "employment");
        parameter.putObject("schema").put("$ref", new ComponentName("schemas", "Domain").reference());
        return parameter;
    }
}
