package org.hrssplan.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Keycloak with the realm of the documentation, unpacked by the build. */
final class Keycloak implements AutoCloseable {
    private static final String PASSWORD = "change-me";

    private final int port = Ports.free(1);
    private final Path home;
    private final Path log;
    private @Nullable Process process;

    Keycloak(Path folder) {
        home = home();
        log = folder.resolve("keycloak.log");
    }

    private static Path home() {
        try (Stream<Path> all = Files.list(ProjectFiles.ROOT.resolve("system-tests/target/keycloak"))) {
            return all.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void start() {
        try {
            Path imported = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(
                    imported.resolve("hrss-realm.json"),
                    Files.readString(ProjectFiles.ROOT.resolve("docs/examples/hrss-realm.json")));
            ProcessBuilder command = new ProcessBuilder(
                    "bash",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port);
            command.environment().put("JAVA_HOME", System.getProperty("java.home"));
            command.environment().put("JAVA_OPTS_APPEND", "-Xmx512m -XX:TieredStopAtLevel=1");
            process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitReady() {
        await("Keycloak answers, see " + log)
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> Rest.given()
                                .get(issuer() + "/.well-known/openid-configuration")
                                .statusCode()
                        == 200);
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/hrss";
    }

    /** A person's token. */
    String password(String client, String user) {
        return token(Map.of("grant_type", "password", "client_id", client, "username", user, "password", PASSWORD));
    }

    /** A machine's token. */
    String clientCredentials(String client) {
        return token(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", PASSWORD));
    }

    private String token(Map<String, String> parameters) {
        Response answer = Rest.given()
                .contentType("application/x-www-form-urlencoded")
                .formParams(parameters)
                .post(issuer() + "/protocol/openid-connect/token");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return "Bearer " + answer.<String>path("access_token");
    }

    /** From now on it is no good to those who ask. */
    void revoke(String client, String bearer) {
        Response answer = Rest.given()
                .contentType("application/x-www-form-urlencoded")
                .formParams(Map.of("client_id", client, "token", bearer.substring("Bearer ".length())))
                .post(issuer() + "/protocol/openid-connect/revoke");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    /** With all that its script has started. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().orTimeout(30, SECONDS).join());
    }
}
