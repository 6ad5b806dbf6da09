package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hrssplan.http.HttpRulesTest.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of writing. */
@QuarkusTest
class DraftTest {
    private static final String DRAFTS = "/api/v1/drafts";
    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @CsvSource({"1,'\"r1\"'", "2,'W/\"r2\"'"})
    void theTagOfTheResourceStays(String draft, String tag) {
        given().get(DRAFTS + "/" + draft)
                .then()
                .statusCode(200)
                .header("ETag", tag)
                .body("text", equalTo("a"));
        given().header("If-None-Match", tag)
                .get(DRAFTS + "/" + draft)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
    }

    @Test
    void theTagOfTheResourceIsTheSameForHead() {
        given().head(DRAFTS + "/1").then().statusCode(200).header("ETag", "\"r1\"");
    }

    @Test
    void aChangeNeedsTheTagOfWhatItChanges() {
        problem(draft().put(DRAFTS + "/1"), ErrorCode.PRECONDITION_REQUIRED);
        problem(draft().header("If-Match", "\"r0\"").put(DRAFTS + "/1"), ErrorCode.PRECONDITION_FAILED);
        problem(draft().header("If-Match", "r1").put(DRAFTS + "/1"), ErrorCode.INVALID_PARAMETER)
                .body("detail", equalTo("参数 If-Match 的值无法使用：r1。"));
        draft().header("If-Match", "\"r1\"").put(DRAFTS + "/1").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"'',201", "/later,202", "/some,207"})
    void answersToWritesAreLikeAllOthers(String path, int status) {
        draft().header("Accept-Language", "en")
                .header("Idempotency-Key", "k1")
                .post(DRAFTS + path)
                .then()
                .statusCode(status)
                .contentType("application/json")
                .header("Content-Language", "en")
                .header("Vary", "Accept-Language")
                .header("Cache-Control", nullValue())
                .header("X-Content-Type-Options", "nosniff")
                .body("text", equalTo("b"));
    }

    @Test
    void whatWasCreatedHasAPlaceAndATag() {
        Response created = draft().header("Idempotency-Key", "k1").post(DRAFTS);

        assertThat(created.header("Location")).endsWith("/api/v1/drafts/1");
        assertThat(created.header("ETag")).isEqualTo("\"r1\"");
        assertThat(created.header("X-Key")).isEqualTo("k1");
    }

    @Test
    void aRefusalMayCarryAReport() {
        problem(draft().post(DRAFTS + "/none"), ErrorCode.IMPORT_REJECTED)
                .body("detail", equalTo("有 2 行被拒绝，未写入任何数据。"))
                .body("rejected", equalTo(2))
                .body("drafts.text", contains("b"));
    }

    @Test
    void whoComesTwiceIsToldWhenToComeBack() {
        problem(draft().post(DRAFTS + "/twice"), ErrorCode.IDEMPOTENCY_IN_PROGRESS)
                .header("Retry-After", "2");
    }

    @Test
    void headersThatAResourceReadsAreInTheDocument() {
        given().get("/q/openapi?format=json")
                .then()
                .body("paths.'/api/v1/drafts'.post.parameters.name", hasItem("Idempotency-Key"))
                .body("paths.'/api/v1/drafts/1'.put.parameters.name", hasItem("If-Match"));
    }

    @Test
    void largeBodiesAreReadAsTheyCome() throws IOException {
        HttpURLConnection upload = upload();
        byte[] part = new byte[MEGABYTE];
        try (OutputStream body = upload.getOutputStream()) {
            for (int sent = 0; sent < 64; sent++) {
                body.write(part);
                DraftResource.SENT.addAndGet(MEGABYTE);
            }
        }

        assertThat(upload.getResponseCode()).isEqualTo(200);
        assertThat(new String(upload.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("67108864");
        assertThat(DraftResource.MOST_UNDERWAY).hasValueLessThan(48L * MEGABYTE);
    }

    @Test
    void evenLargeBodiesHaveABound() throws IOException {
        String[] parts = new String[66];
        Arrays.fill(parts, "100000\r\n" + " ".repeat(MEGABYTE) + "\r\n");
        parts[0] = "POST " + DRAFTS + "/import HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";

        assertThat(RawHttp.send(server(), parts)).startsWith("HTTP/1.1 413 ").contains("67108864");
    }

    @Test
    void evenLargeBodiesMaySayThatTheyAreTooLarge() throws IOException {
        String request = "POST " + DRAFTS + "/import%s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/octet-stream\r\nContent-Length: 67108865\r\n\r\n";

        assertThat(RawHttp.send(server(), request.formatted("")))
                .startsWith("HTTP/1.1 413 ")
                .contains("67108864");
        assertThat(RawHttp.send(server(), request.formatted("/")))
                .startsWith("HTTP/1.1 413 ")
                .contains("102400");
    }

    private static HttpURLConnection upload() throws IOException {
        HttpURLConnection upload =
                (HttpURLConnection) server().resolve(DRAFTS + "/import").toURL().openConnection();
        upload.setRequestMethod("POST");
        upload.setDoOutput(true);
        upload.setChunkedStreamingMode(8192);
        upload.setRequestProperty("Content-Type", "application/octet-stream");
        return upload;
    }

    private static RequestSpecification draft() {
        return given().contentType("application/json").body("{\"text\":\"b\"}");
    }

    private static URI server() {
        return URI.create("http://localhost:" + RestAssured.port);
    }
}
