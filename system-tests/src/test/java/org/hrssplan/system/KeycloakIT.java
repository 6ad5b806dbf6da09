package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The employment service in production mode, behind a real identity provider. */
@Tag("keycloak")
class KeycloakIT {
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final String WEB = "hrss-plan-web";
    private static final Path FOLDER = ProjectFiles.newFolder("keycloak");
    private static final Keycloak KEYCLOAK = new Keycloak(FOLDER);

    private static Application service;
    private static int month;

    @BeforeAll
    static void start() {
        KEYCLOAK.start();
        KEYCLOAK.awaitReady();
        service = application("employment");
        service.start();
        service.awaitReady();
    }

    @AfterAll
    static void stop() {
        service.close();
        KEYCLOAK.close();
    }

    private static Application application(String data, String... more) {
        List<String> options = new ArrayList<>(List.of(
                "-Dquarkus.oidc.tenant-enabled=true",
                "-Dquarkus.oidc.auth-server-url=" + KEYCLOAK.issuer(),
                "-Dhrss-plan.data-directory=" + FOLDER.resolve(data)));
        options.addAll(List.of(more));
        return new Application("employment-service", Ports.free(1), FOLDER, options);
    }

    @Test
    void personsSubmitAndOthersPublish() {
        String reporter = KEYCLOAK.password(WEB, "liuzhou-reporter");
        String publisher = KEYCLOAK.password(WEB, "liuzhou-publisher");
        String period = nextMonth();

        Response taken = submit(service, reporter, "450200", period);

        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
        String id = taken.path("items[0].id");
        String tag = taken.path("items[0].etag");
        assertThat(publish(reporter, id, tag).statusCode()).isEqualTo(403);
        Response published = publish(publisher, id, tag);
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
        assertThat(published.<String>path("submittedBy")).isEqualTo("liuzhou-reporter");
        assertThat(published.<String>path("decidedBy")).isEqualTo("liuzhou-publisher");
    }

    @Test
    void aPersonOfACityDoesNotReportForAnother() {
        String reporter = KEYCLOAK.password(WEB, "liuzhou-reporter");

        Response refused = submit(service, reporter, "320300", nextMonth());

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.code")).contains("OUT_OF_SCOPE");
    }

    @Test
    void aMachineReportsForTheRegionOfItsServiceAccount() {
        String machine = KEYCLOAK.clientCredentials("statistics-system");

        assertThat(submit(service, machine, "450200", nextMonth()).statusCode()).isEqualTo(201);
        assertThat(submit(service, machine, "320300", nextMonth()).statusCode()).isEqualTo(422);
    }

    @Test
    void aTokenForAnotherProductIsNoGood() {
        String other = KEYCLOAK.password("another-product", "liuzhou-reporter");

        assertThat(submit(service, other, "450200", nextMonth()).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenOfTheTrialIssuerIsNoGood() {
        assertThat(submit(service, Tokens.author(), "450200", nextMonth()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aRevokedTokenIsNoGoodToAServiceThatAsks() {
        try (Application asking = application(
                "asking",
                "-Dquarkus.oidc.token.require-jwt-introspection-only=true",
                "-Dquarkus.oidc.client-id=hrss-plan",
                "-Dquarkus.oidc.credentials.secret=change-me")) {
            asking.start();
            asking.awaitReady();
            String reporter = KEYCLOAK.password(WEB, "liuzhou-reporter");
            String period = nextMonth();
            Response taken = submit(asking, reporter, "450200", period);
            assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
            assertThat(submit(asking, reporter, "320300", period).statusCode()).isEqualTo(422);

            KEYCLOAK.revoke(WEB, reporter);

            assertThat(submit(asking, reporter, "450200", nextMonth()).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void whatIsPublishedIsThereWithoutTheProvider() {
        String reporter = KEYCLOAK.password(WEB, "liuzhou-reporter");
        assertThat(submit(service, reporter, "450200", nextMonth()).statusCode())
                .isEqualTo(201);
        KEYCLOAK.close();

        assertThat(submit(service, reporter, "450200", nextMonth()).statusCode())
                .as("its keys are known")
                .isEqualTo(201);
        try (Application fresh = application("fresh")) {
            fresh.start();
            fresh.awaitReady();
            assertThat(fresh.get("/api/v1/plans").statusCode()).isEqualTo(200);
            Response unknown = submit(fresh, reporter, "450200", nextMonth());
            assertThat(unknown.statusCode()).as(unknown.asString()).isEqualTo(503);
            assertThat(unknown.header("Retry-After")).isNotNull();

            KEYCLOAK.start();
            KEYCLOAK.awaitReady();
            await("it is verified when the provider is back")
                    .atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> submit(fresh, KEYCLOAK.password(WEB, "liuzhou-reporter"), "450200", nextMonth())
                                    .statusCode()
                            == 201);
        }
    }

    private static synchronized String nextMonth() {
        month++;
        return "%d-%02d".formatted(2010 + month / 12, 1 + month % 12);
    }

    private static Response submit(Application to, String authorization, String region, String period) {
        return Rest.given()
                .contentType("application/json; charset=utf-8")
                .header("Authorization", authorization)
                .body(
                        """
                        {"items": [{"indicator": "supported-entrepreneurs", "region": "%s", "period": "%s",
                            "value": 12, "unit": "人", "source": {"document": "月报"}}]}"""
                                .formatted(region, period))
                .post(to.url(OBSERVATIONS));
    }

    private static Response publish(String authorization, String id, String tag) {
        return Rest.given()
                .contentType("application/json")
                .header("Authorization", authorization)
                .header("If-Match", tag)
                .body("{}")
                .post(service.url(OBSERVATIONS + "/" + id + "/publish"));
    }
}
