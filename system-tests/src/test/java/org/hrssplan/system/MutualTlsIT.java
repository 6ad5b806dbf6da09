package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** TLS by configuration: services that want to see a certificate, and a gateway that shows one and trusts one authority. */
class MutualTlsIT {
    private static final Duration STARTED = Duration.ofMinutes(2);
    private static final String STRICT = "Strict-Transport-Security";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PORT = Ports.free(6);
    private static final int GATEWAY = PORT + 3;
    private static final int EMPLOYMENT = PORT + 4;
    private static final int TALENT = PORT + 5;

    private static final List<Application> applications = new ArrayList<>();
    private static TrialPki pki;
    private static Path ofGateway;
    private static TrialPki strangers;
    private static HttpClient asGateway;
    private static HttpClient withoutCertificate;

    @BeforeAll
    static void start() throws Exception {
        Path folder = ProjectFiles.newFolder("mutual-tls");
        pki = new TrialPki(folder.resolve("pki"));
        strangers = new TrialPki(folder.resolve("strangers"));
        ofGateway = pki.issue("gateway");
        asGateway = pki.client(ofGateway);
        withoutCertificate = pki.client(null);
        service("employment", PORT + 1, EMPLOYMENT, pki.issue("employment"), folder);
        // It trusts the gateway, which does not trust it.
        service("talent", PORT + 2, TALENT, strangers.issue("talent"), folder);
        List<String> options = new ArrayList<>(List.of(
                "-Dquarkus.http.ssl-port=" + GATEWAY,
                "-Dquarkus.http.insecure-requests=redirect",
                "-Dhrss-plan.domains.tls=services",
                "-Dhrss-plan.domains.employment.url=https://localhost:" + EMPLOYMENT,
                "-Dhrss-plan.domains.talent.url=https://localhost:" + TALENT,
                // The same service by an address that its certificate does not name.
                "-Dhrss-plan.domains.labor-relations.url=https://127.0.0.2:" + EMPLOYMENT,
                // Where it would be without TLS.
                "-Dhrss-plan.domains.social-insurance.url=http://localhost:" + (PORT + 1)));
        options.addAll(TrialPki.options("quarkus.tls", ofGateway, pki.trusted()));
        options.addAll(TrialPki.options("quarkus.tls.services", ofGateway, pki.trusted()));
        applications.add(new Application("gateway", PORT, folder, options));
        applications.forEach(Application::start);
        awaitReady(asGateway, EMPLOYMENT);
        awaitReady(strangers.client(ofGateway), TALENT);
        awaitReady(withoutCertificate, GATEWAY);
    }

    private static void service(String domain, int port, int tlsPort, Path key, Path folder) {
        List<String> options = new ArrayList<>(List.of(
                "-Dquarkus.http.ssl-port=" + tlsPort,
                "-Dquarkus.http.insecure-requests=disabled",
                "-Dhrss-plan.http.tls.client-certificates=required",
                "-Dhrss-plan.data-directory=" + folder));
        options.addAll(TrialPki.options("quarkus.tls", key, pki.trusted()));
        applications.add(new Application(domain + "-service", port, folder, options));
    }

    private static void awaitReady(HttpClient client, int port) {
        await("port " + port + " is ready")
                .atMost(STARTED)
                .ignoreExceptions()
                .until(() -> get(client, port, "/q/health/ready").statusCode() == 200);
    }

    @AfterAll
    static void end() {
        applications.forEach(Application::close);
    }

    @Test
    void whoeverHasACertificateOfTheAuthorityIsServed() throws Exception {
        assertThat(get(asGateway, EMPLOYMENT, "/api/v1/plans").statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasNoneOrThatOfAStrangerIsNotServed() throws Exception {
        HttpClient stranger = pki.client(strangers.issue("stranger"));

        assertThatThrownBy(() -> get(withoutCertificate, EMPLOYMENT, "/api/v1/plans"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> get(stranger, EMPLOYMENT, "/api/v1/plans")).isInstanceOf(IOException.class);
        assertThat(Ports.answers(PORT + 1)).as("without TLS").isFalse();
    }

    @Test
    void theGatewayShowsWhomItTrustsAndNobodyElse() {
        await("the gateway knows").atMost(STARTED).untilAsserted(() -> assertThat(reasons())
                .isEqualTo(Map.of(
                        "employment", "OK",
                        "talent", "TLS_FAILED",
                        "labor-relations", "TLS_FAILED",
                        "social-insurance", "REFUSED")));
        await("its feed is followed").atMost(PATIENCE).until(() -> services()
                .anyMatch(service -> service.path("domain").asText().equals("employment")
                        && service.path("feed").path("state").asText().equals("FOLLOWING")));
    }

    @Test
    void whatIsPassedOnGoesTheSameWay() throws Exception {
        assertThat(get(withoutCertificate, GATEWAY, "/api/v1/employment/plans").statusCode())
                .isEqualTo(200);

        for (String distrusted : List.of("talent", "labor-relations")) {
            HttpResponse<String> refused = get(withoutCertificate, GATEWAY, "/api/v1/" + distrusted + "/plans");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(Rest.tree(refused.body()).get("reason").asText()).isEqualTo("TLS_FAILED");
        }
    }

    @Test
    void whoComesToTheGatewayWithoutTlsIsSentToIt() throws Exception {
        HttpResponse<String> answer = asGateway.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/api/v1/plans"))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isIn(301, 302, 307, 308);
        assertThat(answer.headers().firstValue("Location")).hasValue("https://localhost:" + GATEWAY + "/api/v1/plans");
        assertThat(answer.headers().firstValue(STRICT)).isEmpty();
        assertThat(get(withoutCertificate, GATEWAY, "/api/v1/plans").headers().allValues(STRICT))
                .containsExactly("max-age=31536000");
        assertThat(get(withoutCertificate, GATEWAY, "/api/v1/employment/plans")
                        .headers()
                        .allValues(STRICT))
                .containsExactly("max-age=31536000");
    }

    private static Stream<JsonNode> services() throws Exception {
        return RunningSystem.stream(
                Rest.tree(get(withoutCertificate, GATEWAY, "/api/v1/services").body())
                        .get("items"));
    }

    private static Map<String, String> reasons() throws Exception {
        Map<String, String> reasons = new HashMap<>();
        services()
                .forEach(service -> reasons.put(
                        service.get("domain").asText(),
                        service.get("reason").isNull()
                                ? service.get("state").asText()
                                : service.get("reason").asText()));
        return reasons;
    }

    private static HttpResponse<String> get(HttpClient client, int port, String path)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
