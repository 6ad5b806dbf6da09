package org.hrssplan.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client sees of a request that it sends twice. */
@QuarkusTest
@TestProfile(IdempotencyProfile.class)
class NoteTest {
    private static final String NOTE = "{\"text\":\"新增就业\",\"value\":12.30}";

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void nothingWritten() {
        NoteResource.WRITTEN.set(0);
    }

    @Test
    void theSameRequestIsAnsweredInTheSameWords() {
        Response first = send(key, NOTE, "en");
        Response second = send(key, " { \"value\" : 12.30, \"text\" : \"新增就业\" } ", "zh-CN");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.asString()).isEqualTo(NOTE);
        assertThat(first.header("Location")).endsWith("/api/v1/notes/1");
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        for (String header : new String[] {"Location", "ETag", "Content-Type", "Content-Language", "Vary"}) {
            assertThat(second.header(header)).isNotNull().isEqualTo(first.header(header));
        }
        assertThat(second.header("Content-Language")).isEqualTo("en");
        assertThat(NoteResource.WRITTEN).hasValue(1);
    }

    @Test
    void withoutAKeyEveryRequestTakesEffect() {
        assertThat(send(null, NOTE, "en").header("Location")).endsWith("/1");
        assertThat(send(null, NOTE, "en").header("Location")).endsWith("/2");
    }

    @Test
    void anotherBodyIsAnotherRequest() {
        send(key, NOTE, "en");

        Response refused = send(key, "{\"text\":\"新增就业\",\"value\":12.31}", "en");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(NoteResource.WRITTEN).hasValue(1);
    }

    @Test
    void whatFailedMayBeTriedAgain() {
        String bad = "{\"text\":\"\",\"value\":1}";

        assertThat(send(key, bad, "en").statusCode()).isEqualTo(422);
        assertThat(send(key, bad, "en").<String>path("code")).isEqualTo("VALIDATION_FAILED");
        assertThat(send(key, NOTE, "en").statusCode()).isEqualTo(201);
        assertThat(NoteResource.WRITTEN).hasValue(3);
    }

    @Test
    void aKeyOfAnotherFormIsRefused() {
        assertThatTheKeyIsRefused(send("a b", NOTE, "en"));
    }

    @Test
    void anEmptyKeyIsNotNone() {
        assertThatTheKeyIsRefused(send("", NOTE, "en"));
    }

    @Test
    void twoKeysAreNone() {
        assertThatTheKeyIsRefused(given().contentType("application/json")
                .header("Idempotency-Key", key, "another")
                .body(NOTE)
                .post("/api/v1/notes"));
    }

    private static void assertThatTheKeyIsRefused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("code")).isEqualTo("INVALID_IDEMPOTENCY_KEY");
        assertThat(NoteResource.WRITTEN).hasValue(0);
    }

    private static Response send(String key, String body, String language) {
        var request = given().contentType("application/json; charset=UTF-8").header("Accept-Language", language);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body(body).post("/api/v1/notes");
    }
}
