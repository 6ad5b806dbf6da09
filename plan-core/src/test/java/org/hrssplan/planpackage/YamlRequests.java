package org.hrssplan.planpackage;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Requests with bodies of YAML, as text: the client's log writes bytes out one by one, which megabytes do not bear. */
public final class YamlRequests {

    public static final String YAML = "application/yaml";

    private YamlRequests() {}

    /** A request to which a text is given as its body. */
    public static RequestSpecification yaml() {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(YAML, ContentType.TEXT)
                                .defaultContentCharset(StandardCharsets.UTF_8)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(YAML);
    }
}
