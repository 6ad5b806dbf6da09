package org.hrssplan.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.hrssplan.access.Roles;
import org.hrssplan.access.TestIdentity;

/** Corrections of a figure of each domain, published through the gateway one after the other. */
final class Corrections {

    /** The plan that shows them. */
    static final String PLAN = "xiangxi-2021-2025";

    private static final String REGION = "433100";
    private static final String PERIOD = "2024";
    private static final List<Figure> FIGURES = List.of(
            new Figure("employment", "urban-registered-unemployment-rate", "%", new BigDecimal("3.0")),
            new Figure("social-insurance", "unemployment-insurance-participants", "万人", new BigDecimal("15")),
            new Figure("talent", "senior-title-holders", "万人", new BigDecimal("0.7")),
            new Figure("labor-relations", "mediation-success-rate", "%", new BigDecimal("61")));
    private static final int VALUES = 100;

    private static final String AUTHOR = "Bearer " + TestIdentity.token("author", Roles.REPORTER);
    private static final String DECIDER = "Bearer " + TestIdentity.token("decider", Roles.REVIEWER, Roles.PUBLISHER);

    private final RunningGateway system;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private int published;

    Corrections(RunningGateway system) {
        this.system = system;
    }

    /** What is corrected, and the least that it may be. */
    private record Figure(String domain, String indicator, String unit, BigDecimal least) {}

    /** Submits and publishes the next value of the next domain. */
    void publish() throws IOException, InterruptedException {
        Figure figure = FIGURES.get(published % FIGURES.size());
        int step = published / FIGURES.size() % VALUES;
        published++;
        String submitted = post(
                AUTHOR,
                figure,
                "",
                """
                {"items": [{"indicator": "%s", "region": "%s", "period": "%s", "value": %s, "unit": "%s",
                    "source": {"document": "更正"}}]}"""
                        .formatted(
                                figure.indicator(),
                                REGION,
                                PERIOD,
                                figure.least().add(BigDecimal.valueOf(step, 4)).toPlainString(),
                                figure.unit()));
        post(
                DECIDER,
                figure,
                "/" + REGION + "." + figure.indicator() + "." + PERIOD + "/publish",
                "{\"reason\": \"核对\"}",
                "If-Match",
                json.readTree(submitted).at("/items/0/etag").asText());
    }

    int published() {
        return published;
    }

    private String post(String authorization, Figure figure, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(system.url("gateway", "/api/v1/" + figure.domain() + "/observations" + path)))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer =
                client.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
