package org.hrssplan.laborrelations;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reports values and publishes them, as clients do it. */
public final class Published {

    private static final String OBSERVATIONS = "/api/v1/observations";

    private Published() {}

    /** Publishes a value, or a correction of the one that is published. */
    public static void value(String indicator, String region, String period, String value, String unit) {
        Map<String, Object> item = Map.of(
                "indicator", indicator,
                "region", region,
                "period", period,
                "value", new BigDecimal(value),
                "unit", unit,
                "source", "统计月报");
        publish(item, region + "." + indicator + "." + period);
    }

    private static void publish(Map<String, Object> item, String id) {
        String etag = given().contentType(ContentType.JSON)
                .body(Map.of("items", List.of(item)))
                .post(OBSERVATIONS)
                .then()
                .extract()
                .path("items[0].etag");
        given().contentType(ContentType.JSON)
                .header("If-Match", etag)
                .post(OBSERVATIONS + "/" + id + "/publish")
                .then()
                .statusCode(200);
    }
}
