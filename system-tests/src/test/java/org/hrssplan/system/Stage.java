package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** What there is at one service to be attacked: drafts of an author, and records of the fictional city. */
final class Stage {
    static final String PLAN = "sample-2021-2025";
    static final String PLAN_OF_COMMITMENTS = "xuzhou-2021-2025";
    static final String PLAN_OF_PROGRAMMES = "liuzhou-2021-2025";
    static final String NEW_PLAN = "xinghe-2026-2030";

    static final String CITY = "990000";
    static final String COUNTY = "990000-county-01";
    static final String SIBLING = "990000-county-02";
    /** Of the plan of commitments, and a county in it. */
    static final String OTHER_CITY = "320300";

    static final String OTHER_COUNTY = "320321";

    /** By which those commitments are due. */
    static final String YEAR = "2025";

    /** Who has submitted all drafts. */
    static final String AUTHOR = "author";

    private final Application service;
    private final String token = "Bearer " + Tokens.of(AUTHOR, "administrator");
    private final Map<String, String> known = new HashMap<>();

    private Stage(Application service) {
        this.service = service;
    }

    static Stage set(Application service) {
        Stage stage = new Stage(service);
        stage.find();
        stage.draft();
        return stage;
    }

    private void find() {
        JsonNode indicator = first("/plans/" + PLAN + "/breakdowns");
        known.put("code", indicator.get("code").asText());
        known.put("unit", indicator.get("unit").asText());
        known.put(
                "alert", first("/alerts?plan=" + PLAN_OF_COMMITMENTS).get("id").asText());
        known.put(
                "alert.tag",
                first("/alerts?plan=" + PLAN_OF_COMMITMENTS).path("etag").asText());
        known.put(
                "programme",
                first("/plans/" + PLAN_OF_PROGRAMMES + "/programmes")
                        .get("number")
                        .asText());
    }

    private void draft() {
        String code = get("code");
        for (int month = 1; month <= 3; month++) {
            known.put("observation." + month, COUNTY + "." + code + ".2026-0" + month);
            post("/observations", "{\"items\": [" + row(COUNTY, "2026-0" + month) + "]}");
        }
        Response job = request()
                .header("Prefer", "respond-async")
                .body("{\"items\": [" + row(COUNTY, "2026-04") + "]}")
                .post(service.url("/api/v1/observations/import"));
        assertThat(job.statusCode()).as(job.asString()).isEqualTo(202);
        known.put("import", Rest.tree(job.asString()).get("id").asText());
        int reports = 0;
        for (JsonNode commitment : list("/plans/" + PLAN_OF_COMMITMENTS + "/commitments?kind=SYSTEM&limit=20")) {
            if (reports < 3 && report(commitment.get("id").asText())) {
                known.put("commitment." + ++reports, commitment.get("id").asText());
            }
        }
        assertThat(reports)
                .as("commitments of %s that a report could be given of", service)
                .isGreaterThan(2);
    }

    private boolean report(String commitment) {
        Response answer = request()
                .body("{\"period\": \"" + YEAR + "\", \"milestone\": \"STARTED\", \"evidence\": \"台账\"}")
                .post(service.url("/api/v1/plans/" + PLAN_OF_COMMITMENTS + "/commitments/" + commitment + "/reports"));
        return answer.statusCode() == 201;
    }

    String get(String name) {
        String value = known.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not on the stage of " + service);
        }
        return value;
    }

    /** A row of a submission. */
    String row(String region, String period) {
        return """
                {"indicator": "%s", "region": "%s", "period": "%s", "value": 600, "unit": "%s",
                    "source": {"document": "台账", "table": "表1", "row": "1"}, "note": "说明"}"""
                .formatted(get("code"), region, period, get("unit"));
    }

    /** What the service shows at a path, to whoever may see everything. */
    JsonNode show(String path) {
        return Rest.json(request().get(service.url("/api/v1" + path)));
    }

    private JsonNode list(String path) {
        return show(path).get("items");
    }

    private JsonNode first(String path) {
        JsonNode items = list(path);
        assertThat(items).as("%s of %s", path, service).isNotEmpty();
        return items.get(0);
    }

    private void post(String path, String body) {
        Response answer = request().body(body).post(service.url("/api/v1" + path));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    private io.restassured.specification.RequestSpecification request() {
        return Rest.given().header("Authorization", token).contentType("application/json; charset=utf-8");
    }
}
