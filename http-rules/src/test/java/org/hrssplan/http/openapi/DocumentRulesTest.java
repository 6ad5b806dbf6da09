package org.hrssplan.http.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentRulesTest {
    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asByteArray());
    }

    @Test
    void everyOperationSaysHowItFails() {
        assertThat(statuses("get")).containsExactlyInAnyOrder("200", "304", "400", "406", "422", "429", "500", "503");
        assertThat(statuses("post"))
                .containsExactlyInAnyOrder("200", "400", "406", "413", "415", "422", "429", "500", "503");
        assertThat(document.at("/paths/~1api~1v1~1echoes/get/responses/400/$ref")
                        .asText())
                .isEqualTo("#/components/responses/Problem400");
        assertThat(document.at("/components/responses/Problem400/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void whatIsReadHasItsHeaders() {
        assertThat(document.at("/paths/~1api~1v1~1echoes/get/responses/200/headers")
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("ETag", "Content-Language");
    }

    @Test
    void whatCanBeNullSaysSo() {
        JsonNode echo = document.at("/components/schemas/Echo");

        assertThat(echo.get("required")).extracting(JsonNode::asText).containsExactlyInAnyOrder("name", "count");
        assertThat(echo.at("/properties/name/type").asText()).isEqualTo("string");
        assertThat(echo.at("/properties/value/type"))
                .extracting(JsonNode::asText)
                .contains("number", "null");
        assertThat(echo.at("/properties/day/anyOf/1/type").asText()).isEqualTo("null");
        assertThat(document.at("/components/schemas/PageEcho/required"))
                .extracting(JsonNode::asText)
                .containsExactly("items");
    }

    @Test
    void everyBodyHasAnExample() {
        JsonNode post = document.at("/paths/~1api~1v1~1echoes/post");

        assertThat(post.at("/requestBody/content/application~1json/example/day").asText())
                .isEqualTo("2022-03-10");
        assertThat(post.at("/responses/200/content/application~1json/example").isObject())
                .isTrue();
    }

    private Iterable<String> statuses(String method) {
        JsonNode responses = document.at("/paths/~1api~1v1~1echoes/" + method + "/responses");
        return responses::fieldNames;
    }
}
