package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LoadSheddingTest.Two.class)
class LoadSheddingTest {
    private static final String HELD = "/api/v1/held";
    private static final String ECHOES = "/api/v1/echoes";

    /** Two requests at the same time. */
    public static class Two implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hrss-plan.http.max-in-flight", "2");
        }
    }

    @Inject
    Held held;

    @Inject
    LoadShedding shedding;

    @Test
    void whatIsTooMuchIsRefusedAtOnceAndWhatIsAcceptedIsAnswered() throws Exception {
        try (OpenRequest one = hold();
                OpenRequest other = hold()) {
            HttpRulesTest.problem(given().get(ECHOES), ErrorCode.OVERLOADED)
                    .header("Retry-After", "1")
                    .header("Content-Language", "zh-CN");
            HttpRulesTest.problem(given().get("/nothing"), ErrorCode.OVERLOADED);
            assertThat(shedding.inFlight()).isEqualTo(2);

            held.letGo();
            assertThat(one.answer()).startsWith("HTTP/1.1 200 ").endsWith("held");
            assertThat(other.answer()).startsWith("HTTP/1.1 200 ");
        }
        until(() -> shedding.inFlight() == 0);
        given().get(ECHOES).then().statusCode(200);
    }

    @Test
    void theRestOfARefusedBodyIsNotRead() throws Exception {
        try (OpenRequest one = hold();
                OpenRequest other = hold();
                OpenRequest refused = OpenRequest.send(
                        "POST", ECHOES, "Content-Type: application/json\r\nContent-Length: 90000\r\n")) {
            assertThat(refused.answer()).startsWith("HTTP/1.1 503 ").containsIgnoringCase("\r\nconnection: close\r\n");
            held.letGo();
            assertThat(one.status() + other.status()).isEqualTo("HTTP/1.1 200 OKHTTP/1.1 200 OK");
        }
        until(() -> shedding.inFlight() == 0);
    }

    /** Were one that is left never counted down, or twice, the rounds would not end alike. */
    @Test
    void whoLeavesIsCountedDownOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            OpenRequest one = hold();
            OpenRequest other = hold();
            HttpRulesTest.problem(given().get(ECHOES), ErrorCode.OVERLOADED);
            one.close();
            other.close();
            until(() -> shedding.inFlight() == 0);
            held.letGo();
            given().get(ECHOES).then().statusCode(200);
            given().get(ECHOES + "/broken").then().statusCode(500);
            given().get("/nothing").then().statusCode(404);
            until(() -> shedding.inFlight() == 0);
        }
    }

    @Test
    void streamsAndHealthAreNeitherCountedNorRefused() throws Exception {
        List<OpenRequest> streams = new ArrayList<>();
        for (int stream = 0; stream < 5; stream++) {
            String accept = stream % 2 == 0 ? "text/event-stream" : "text/event-stream, */*;q=0.1";
            streams.add(OpenRequest.send("GET", HELD + "/stream", "Accept: " + accept + "\r\n"));
            assertThat(streams.get(stream).status()).isEqualTo("HTTP/1.1 200 OK");
        }
        given().get(ECHOES).then().statusCode(200);
        try (OpenRequest one = hold();
                OpenRequest other = hold();
                OpenRequest stream = OpenRequest.send("GET", HELD + "/stream", "Accept: text/event-stream\r\n")) {
            assertThat(stream.status()).isEqualTo("HTTP/1.1 200 OK");
            given().get("/q/health").then().statusCode(200);
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(200);
            HttpRulesTest.problem(given().get("/q/healthy"), ErrorCode.OVERLOADED);
            held.letGo();
            assertThat(one.status() + other.status()).isEqualTo("HTTP/1.1 200 OKHTTP/1.1 200 OK");
        }
        for (OpenRequest stream : streams) {
            stream.close();
        }
        until(() -> shedding.inFlight() == 0);
    }

    @Test
    void aLimitBelowOneStopsTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LoadShedding(new Limits(0)));
        assertThat(new LoadShedding(new Limits(1)).inFlight()).isZero();
    }

    private record Limits(int maxInFlight) implements HttpLimits {
        @Override
        public MemorySize maxUri() {
            return maxBody();
        }

        @Override
        public MemorySize maxHeaders() {
            return maxBody();
        }

        @Override
        public MemorySize maxBody() {
            return new MemorySize(BigInteger.ONE);
        }

        @Override
        public Map<String, MemorySize> maxBodyAt() {
            return Map.of();
        }
    }

    private OpenRequest hold() throws IOException, InterruptedException {
        OpenRequest open = OpenRequest.send("GET", HELD, "");
        assertThat(held.arrived.tryAcquire(Held.SECONDS, TimeUnit.SECONDS)).isTrue();
        return open;
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Held.SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - end).as("in time").isNegative();
            Thread.onSpinWait();
        }
    }
}
