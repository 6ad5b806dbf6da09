package org.hrssplan.gateway.contract;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hrssplan.gateway.contract.MergedContractTest.committed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.hrssplan.gateway.fake.FakeDomains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class OpenApiTest {
    private static final String PATH = "/api/v1/openapi";

    @Test
    void asJsonUnlessTold() {
        asking("*/*")
                .get(PATH)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Encoding", nullValue())
                .header("Cache-Control", "public, max-age=300")
                .header("Content-Language", "en")
                .body("openapi", equalTo("3.1.0"))
                .body("paths.'/api/v1/plans/{plan}'.get.operationId", equalTo("getPlan"))
                .body("paths.'/api/v1/{domain}/plans/{plan}'.get.operationId", equalTo("getPlanOfDomain"))
                .body(
                        "components.schemas.Domain.enum",
                        containsInAnyOrder("employment", "social-insurance", "talent", "labor-relations"));
    }

    @Test
    void asTheCommittedYaml() throws IOException {
        Response answer = asking("application/yaml").get(PATH);

        answer.then().statusCode(200).contentType("application/yaml");
        assertThat(new String(answer.asByteArray(), StandardCharsets.UTF_8).equals(committed()))
                .isTrue();
    }

    @Test
    void compressedForThoseWhoTakeThat() throws IOException {
        Response answer =
                asking("application/yaml").header("Accept-Encoding", "gzip").get(PATH);

        answer.then().statusCode(200).header("Content-Encoding", "gzip");
        assertThat(answer.asByteArray()).hasSizeLessThan(committed().length() / 5);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(committed()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "br, gzip | true",
                "deflate;q=0.5,gzip;q=0.8 | true",
                "gzip;q=1.0 | true",
                "gzip;q=0 | false",
                "gzip; q=0.0, br | false",
                "identity | false",
                "x-gzip | false",
                " | false"
            })
    void whoTakesCompressedBytes(String acceptEncoding, boolean takes) {
        assertThat(OpenApiResource.takesGzip(acceptEncoding)).isEqualTo(takes);
    }

    @Test
    void everyRenditionHasATagOfItsOwn() {
        Set<String> tags = new HashSet<>();
        for (String type : new String[] {"application/json", "application/yaml"}) {
            tags.add(asking(type).get(PATH).header("ETag"));
            tags.add(asking(type).header("Accept-Encoding", "gzip").get(PATH).header("ETag"));
        }
        assertThat(tags).hasSize(4).allMatch(tag -> tag.startsWith("\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/yaml"})
    void whoHasItGetsNoBody(String type) {
        Response first = asking(type).get(PATH);

        asking(type)
                .header("If-None-Match", first.header("ETag"))
                .get(PATH)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"))
                .header("Cache-Control", first.header("Cache-Control"))
                .body(equalTo(""));
        assertThat(String.join(",", first.headers().getValues("Vary"))).contains("Accept,", "Accept-Encoding");
    }

    @Test
    void inNoOtherForm() {
        asking("application/xml").get(PATH).then().statusCode(406).body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void thePageToTryItShowsItFirst() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .body(containsString("/api/v1/openapi"))
                .body(containsString("/q/openapi"));
    }

    private static RequestSpecification asking(String type) {
        return given().config(
                        RestAssuredConfig.config().decoderConfig(decoderConfig().noContentDecoders()))
                .accept(type);
    }
}
