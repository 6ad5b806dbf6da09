package org.hrssplan.http;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TryTest {
    static void p(String what, io.restassured.response.Response r) {
        System.out.println("== " + what + " -> " + r.statusLine() + "\n" + r.headers() + "\n" + r.asString());
    }

    @Test
    void raws() throws Exception {
        String close = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        java.net.URI base = java.net.URI.create("http://localhost:" + io.restassured.RestAssured.port);
        for (String line : new String[] {
            "GET /%zz",
            "GET /api/v1/echoes?a%zz",
            "GET /api/v1/echoes?name=%zz",
            "GET /api/v1/echoes?limit=%zz",
            "GET /api/v1/%2e%2e/x",
            "GET http://evil/api/v1/echoes",
            "GET //evil/api/v1/echoes",
            "GET api",
            "FOO /api/v1/echoes",
            "OPTIONS /api/v1/echoes",
            "TRACE /api/v1/echoes",
            "GET /" + "a".repeat(9000),
            "GET /" + "a".repeat(70000),
            "G",
            "CONNECT x:80",
            "GET /\u0000",
            "GET /%00",
            "GET /api/v1/echoes?name=%FF%FE"
        }) {
            System.out.println("== RAW " + line.substring(0, Math.min(60, line.length())) + " -> "
                    + RawHttp.send(base, line + close));
        }
        System.out.println("== RAW header -> "
                + RawHttp.send(
                        base,
                        "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: " + "a".repeat(20000) + "\r\n\r\n"));
        System.out.println("== RAW header70 -> "
                + RawHttp.send(
                        base,
                        "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: " + "a".repeat(70000) + "\r\n\r\n"));
        System.out.println("== RAW nohost -> " + RawHttp.send(base, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
        System.out.println("== RAW badheader -> "
                + RawHttp.send(base, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX\u0001 y: 1\r\n\r\n"));
        System.out.println(
                "== RAW length -> "
                        + RawHttp.send(
                                base,
                                "POST /api/v1/echoes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n"));
        System.out.println(
                "== RAW negative length -> "
                        + RawHttp.send(
                                base,
                                "POST /api/v1/echoes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: -1\r\nConnection: close\r\n\r\n"));
        String chunk = "2710\r\n" + " ".repeat(10000) + "\r\n";
        String[] parts = new String[31];
        java.util.Arrays.fill(parts, chunk);
        for (String path : new String[] {"/api/v1/echoes", "/api/v1/echoes/later", "/api/v1/echoes/bytes"}) {
            parts[0] = "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: "
                    + (path.endsWith("s") && path.contains("bytes") ? "application/octet-stream" : "application/json")
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n";
            long t = System.nanoTime();
            System.out.println(
                    "== RAW chunked " + path + " -> " + RawHttp.send(base, parts) + (System.nanoTime() - t) / 1000000);
        }
    }

    @Test
    void tries() {
        for (String path : new String[] {
            "/api/v1/echoes",
            "/api/v1/echoes?limit=x",
            "/api/v1/echoes?strict=yes",
            "/api/v1/echoes?colour=BLUE",
            "/api/v1/echoes?asOf=now",
            "/api/v1/echoes?foo=1&bar=2",
            "/api/v1/echoes?limit=1&limit=2",
            "/api/v1/echoes?limit=1",
            "/api/v1/echoes/",
            "/nothing",
            "/",
            "/api/v1/echoes/broken",
            "/api/v1/echoes/refused",
            "/api/v1/echoes/busy",
            "/api/v1/echoes/text",
            "/q/nothing",
            "/api/v1/echoes?name=a&name=b"
        }) {
            p("GET " + path, given().urlEncodingEnabled(false).get(path));
        }
        p("HEAD", given().head("/api/v1/echoes"));
        p("DELETE", given().delete("/api/v1/echoes"));
        p("406", given().accept("text/csv").get("/api/v1/echoes"));
        p("415", given().contentType("text/plain").body("x").post("/api/v1/echoes"));
        for (String body : new String[] {
            "",
            "{",
            "{}",
            "[]",
            "null",
            "{\"name\":\"x\",\"count\":1,\"foo\":1}",
            "{\"name\":\"x\",\"count\":1,\"value\":\"abc\"}",
            "{\"name\":\"x\",\"count\":1,\"value\":\"12.3\"}",
            "{\"name\":\"x\",\"count\":1,\"value\":12.30}",
            "{\"name\":\"x\",\"count\":1,\"value\":1e100000000}",
            "{\"name\":\" \",\"count\":1,\"parts\":[{\"name\":\"\",\"count\":2}]}",
            "{\"name\":\"x\",\"count\":1,\"day\":\"2020-99-99\"}",
            "{\"name\":1,\"count\":1}",
            "{\"name\":\"x\",\"count\":1}{",
            "{\"name\":\"x\",\"name\":\"y\",\"count\":1}",
            "[".repeat(5000),
            "{\"name\":\"x\",\"count\":1,\"parts\":".repeat(500)
        }) {
            for (String path : new String[] {"/api/v1/echoes", "/api/v1/echoes/later"})
                p(
                        "POST " + path + body.substring(0, Math.min(60, body.length())),
                        given().contentType("application/json").body(body).post(path));
        }
        p("doc", given().get("/q/openapi"));
    }
}
