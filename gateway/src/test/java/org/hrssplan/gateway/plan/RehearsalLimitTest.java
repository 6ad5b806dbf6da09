package org.hrssplan.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever becomes of the rehearsal, the gateway is ready. */
@Timeout(30)
class RehearsalLimitTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    @Test
    void whoGetsNoAnswerFromItselfIsReadyAfterAWhile() throws IOException {
        Rehearsal rehearsal = rehearsal(1000, Duration.ofMillis(300));
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.2"))) {
            rehearsal.rehearse(new HttpServerStart(at("127.0.0.2", silent.getLocalPort())));
        }
        assertThat(rehearsal.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void whoDoesNotReachItselfIsReadyAtOnce() throws IOException {
        Rehearsal rehearsal = rehearsal(1000, LONG);
        int nobodys;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobodys = closed.getLocalPort();
        }
        rehearsal.rehearse(new HttpServerStart(at("0.0.0.0", nobodys)));
        assertThat(rehearsal.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void whoListensForTlsAloneIsReadyAtOnce() {
        Rehearsal rehearsal = rehearsal(1000, LONG);
        assertThat(rehearsal.call().getStatus()).isEqualTo(Status.DOWN);
        rehearsal.doWithout(new HttpsServerStart(at("0.0.0.0", 8443)));
        assertThat(rehearsal.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void withoutRoundsItIsReadyAtOnce() {
        assertThat(rehearsal(0, LONG).call().getStatus()).isEqualTo(Status.UP);
    }

    private static HttpServerOptions at(String host, int port) {
        return new HttpServerOptions().setHost(host).setPort(port);
    }

    private static Rehearsal rehearsal(int rounds, Duration timeLimit) {
        return new Rehearsal(new WarmUp(), new Config(rounds, timeLimit));
    }

    private record Config(int rounds, Duration timeLimit) implements RehearsalConfig {}
}
