package org.hrssplan.employment;

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

    /** Publishes a value that is known only as an inequality. */
    public static void inequality(
            String indicator, String region, String period, String qualifier, String value, String unit) {
        Map<String, Object> item = Map.of(
                "indicator", indicator,
                "region", region,
                "period", period,
                "qualifier", qualifier,
                "value", new BigDecimal(value),
                "unit", unit,
                "source", "统计月报");
        publish(item, region + "." + indicator + "." + period);
    }

    /** When the published value of an observation was published. */
    public static String at(String id) {
        return given().get(OBSERVATIONS + "/" + id).path("publishedAt");
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
