package org.hrssplan.http;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class Try2Test {
    @Test
    void raws() throws Exception {
        System.out.println(given().get("/q/openapi")
                .asString()
                .equals(java.nio.file.Files.readString(java.nio.file.Path.of("target/openapi/openapi.yaml"))));
        System.out.println(given().get("/q/openapi").asString());
    }
}
