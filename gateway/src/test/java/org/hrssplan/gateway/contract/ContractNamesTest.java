package org.hrssplan.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrssplan.gateway.domain.Domain.EMPLOYMENT;
import static org.hrssplan.gateway.domain.Domain.TALENT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import org.hrssplan.gateway.domain.Domain;
import org.junit.jupiter.api.Test;

/** What becomes of names and paths, on documents of one or two operations. */
class ContractNamesTest {
    private static final String PLAN = "Plan: {type: object, properties: {id: {type: string}}}";
    private static final String OTHER_PLAN = "Plan: {type: object, properties: {number: {type: integer}}}";

    private final Map<Domain, ObjectNode> services = new EnumMap<>(Domain.class);

    @Test
    void whatAllServicesHaveAlikeStandsOnceWithTheDomainAsAParameter() throws JsonProcessingException {
        everyServiceHas(operation("/api/v1/plans", "listPlans", "Plan"), PLAN);

        JsonNode merged = merged("{}", PLAN);

        JsonNode operation = merged.at("/paths/~1api~1v1~1{domain}~1plans/get");
        assertThat(operation.path("operationId").textValue()).isEqualTo("listPlans");
        assertThat(operation.at("/parameters/0/$ref").textValue()).isEqualTo("#/components/parameters/Domain");
        assertThat(operation.path("responses").propertyStream().map(Map.Entry::getKey))
                .containsExactly("200", "404", "503");
        assertThat(merged.at("/components/parameters/Domain/schema/$ref").textValue())
                .isEqualTo("#/components/schemas/Domain");
    }

    @Test
    void whatTheGatewayNamesOtherwiseIsOfTheDomain() throws JsonProcessingException {
        everyServiceHas(operation("/api/v1/plans", "listPlans", "Plan"), PLAN);

        JsonNode merged = merged(operation("/api/v1/plans", "listPlans", "Plan"), OTHER_PLAN);

        assertThat(merged.at("/paths/~1api~1v1~1plans/get/operationId").textValue())
                .isEqualTo("listPlans");
        assertThat(merged.at("/paths/~1api~1v1~1{domain}~1plans/get/operationId")
                        .textValue())
                .isEqualTo("listPlansOfDomain");
        assertThat(merged.at("/components/schemas/Plan/properties").has("number"))
                .isTrue();
        assertThat(merged.at("/components/schemas/PlanOfDomain/properties").has("id"))
                .isTrue();
    }

    @Test
    void whatRefersToAnotherThingIsAnotherThing() throws JsonProcessingException {
        String list = ", List: {type: array, items: {$ref: '#/components/schemas/Plan'}}";
        everyServiceHas(operation("/api/v1/plans", "listPlans", "List"), PLAN + list);

        JsonNode merged = merged(operation("/api/v1/plans", "listPlans", "List"), OTHER_PLAN + list);

        assertThat(merged.at("/components/schemas/List/items/$ref").textValue()).isEqualTo("#/components/schemas/Plan");
        assertThat(merged.at("/components/schemas/ListOfDomain/items/$ref").textValue())
                .isEqualTo("#/components/schemas/PlanOfDomain");
    }

    @Test
    void whatDiffersInTextsOnlyIsTheSame() throws JsonProcessingException {
        everyServiceHas(operation("/api/v1/plans", "listPlans", "Plan"), PLAN);
        String described = "Plan: {type: object, description: 规划, properties: {id: {type: string, examples: [x]}}}";

        JsonNode merged = merged(operation("/api/v1/plans", "listPlans", "Plan"), described);

        assertThat(merged.at("/components/schemas/Plan/description").textValue())
                .isEqualTo("规划");
        assertThat(merged.at("/components/schemas").has("PlanOfDomain")).isFalse();
    }

    @Test
    void aPropertyIsNoTextForPeopleEvenIfItIsCalledSo() throws JsonProcessingException {
        everyServiceHas(operation("/api/v1/plans", "listPlans", "Plan"), PLAN);

        JsonNode merged = merged(
                operation("/api/v1/plans", "listPlans", "Plan"),
                "Plan: {type: object, properties: {id: {type: string}, description: {type: string}}}");

        assertThat(merged.at("/components/schemas").has("PlanOfDomain")).isTrue();
    }

    @Test
    void whatOneServiceHasStandsUnderItsDomain() throws JsonProcessingException {
        everyServiceHas("{}", PLAN);
        has(EMPLOYMENT, operation("/api/v1/rates", "getRates", "Rates"), "Rates: {type: object}");
        has(TALENT, operation("/api/v1/rates", "getRates", "Rates"), "Rates: {type: array}");

        JsonNode merged = merged("{}", PLAN);

        assertThat(merged.at("/paths/~1api~1v1~1employment~1rates/get/operationId")
                        .textValue())
                .isEqualTo("employmentGetRates");
        assertThat(merged.at("/paths/~1api~1v1~1talent~1rates/get/operationId").textValue())
                .isEqualTo("talentGetRates");
        assertThat(merged.at("/components/schemas/EmploymentRates/type").textValue())
                .isEqualTo("object");
        assertThat(merged.at("/components/schemas/TalentRates/type").textValue())
                .isEqualTo("array");
    }

    @Test
    void whatNoPathNeedsIsLeftOutAndSoIsWhatIsNotOfTheApi() throws JsonProcessingException {
        everyServiceHas(operation("/q/info", "getInfo", "Plan"), PLAN);

        JsonNode merged = merged(operation("/api/v1/services", "listServices", "Service"), "Service: {type: object}");

        assertThat(merged.path("paths").propertyStream().map(Map.Entry::getKey)).containsExactly("/api/v1/services");
        assertThat(merged.at("/components/schemas").propertyStream().map(Map.Entry::getKey))
                .containsExactly("Service");
    }

    private void everyServiceHas(String paths, String schemas) throws JsonProcessingException {
        for (Domain domain : Domain.values()) {
            has(domain, paths, schemas);
        }
    }

    private void has(Domain domain, String paths, String schemas) throws JsonProcessingException {
        services.put(domain, document(paths, schemas));
    }

    private JsonNode merged(String paths, String schemas) throws JsonProcessingException {
        return MergedContract.of(document(paths, schemas + ", Domain: {type: string}"), services);
    }

    private static ObjectNode document(String paths, String schemas) throws JsonProcessingException {
        return ContractYaml.read(
                """
                openapi: 3.1.0
                info: {title: one}
                servers: [{url: /}]
                paths: %s
                components:
                  schemas: {%s}
                  responses: {Problem404: {description: none}, Problem503: {description: later}}
                """
                        .formatted(paths, schemas));
    }

    private static String operation(String path, String id, String schema) {
        return "{%s: {get: {operationId: %s, responses: {'200': {$ref: '#/components/schemas/%s'}}}}}"
                .formatted(path, id, schema);
    }
}
