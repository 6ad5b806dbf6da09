package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** HTTP with time limits, and JSON whose figures keep every digit. */
final class Rest {
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig()
                    .setParam("http.connection.timeout", 2_000)
                    .setParam("http.socket.timeout", 10_000));
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Rest() {}

    static RequestSpecification given() {
        return RestAssured.given().config(CONFIG).urlEncodingEnabled(false);
    }

    static JsonNode json(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return tree(answer.asString());
    }

    static JsonNode tree(String json) {
        try {
            return EXACT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    /** A figure or a text as it is on the wire; empty for null. */
    static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode()
                ? ""
                : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
}
