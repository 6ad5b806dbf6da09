package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** HTTP to a service that may end in the middle of a request. */
final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Wire(Application service) {
        address = "http://127.0.0.1:" + service.port();
    }

    /** A POST that can be sent again. */
    record Write(String path, Map<String, String> headers, String body) {}

    /** What came back. */
    record Answer(int status, String location, boolean replayed, String body) {

        private static Answer of(HttpResponse<String> answer) {
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.headers().firstValue("Idempotent-Replayed").isPresent(),
                    answer.body());
        }

        JsonNode json() {
            return Rest.tree(body);
        }
    }

    /** Empty if the connection ended before the answer was complete. */
    Optional<Answer> send(Write write) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + write.path())).timeout(PATIENCE);
        write.headers().forEach(request::header);
        request.header("Authorization", Tokens.whoMaySend(write.path()));
        try {
            return Optional.of(
                    exchange(request.POST(BodyPublishers.ofString(write.body())).build()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Answer get(String path) {
        try {
            return exchange(HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(PATIENCE)
                    .header("Authorization", Tokens.author())
                    .build());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    JsonNode json(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Answer exchange(HttpRequest request) throws IOException {
        try {
            return Answer.of(client.send(request, BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
