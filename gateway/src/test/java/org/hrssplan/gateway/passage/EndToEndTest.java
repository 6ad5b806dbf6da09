package org.hrssplan.gateway.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import org.junit.jupiter.api.Test;

class EndToEndTest {
    @Test
    void whatIsOfTheConnectionStaysBehind() {
        MultiMap headers = HttpHeaders.headers()
                .add("Connection", "close, X-Secret")
                .add("connection", "x-other,,")
                .add("X-Secret", "1")
                .add("X-Other", "2")
                .add("Keep-Alive", "timeout=5")
                .add("Proxy-Authorization", "Basic eA==")
                .add("Proxy-Connection", "keep-alive")
                .add("TE", "trailers")
                .add("Trailer", "X-Sum")
                .add("Transfer-Encoding", "chunked")
                .add("Upgrade", "h2c")
                .add("ETag", "\"1\"")
                .add("Vary", "Accept-Language")
                .add("vary", "Origin");

        MultiMap kept = EndToEnd.of(headers);

        assertThat(kept.names()).containsExactlyInAnyOrder("ETag", "Vary");
        assertThat(kept.getAll("Vary")).containsExactly("Accept-Language", "Origin");
        assertThat(headers.contains("X-Secret")).isTrue();
    }
}
