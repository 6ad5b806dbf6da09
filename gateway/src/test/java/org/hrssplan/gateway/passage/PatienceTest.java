package org.hrssplan.gateway.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void whatStandsStillIsLostAlthoughItMayTakeLong() throws Exception {
        assertThat(millisUntilLost(Duration.ofMillis(200), Duration.ofHours(1), false))
                .isBetween(200L, 5000L);
    }

    @Test
    void whatMovesIsLostWhenItTakesTooLong() throws Exception {
        assertThat(millisUntilLost(Duration.ofMillis(600), Duration.ofMillis(900), true))
                .isBetween(900L, 5000L);
    }

    /** From the beginning; something moves every 20 ms, if anything does. */
    private long millisUntilLost(Duration idle, Duration limit, boolean moves) throws Exception {
        CompletableFuture<Long> lost = new CompletableFuture<>();
        long begun = System.nanoTime();
        Context context = vertx.getOrCreateContext();
        context.runOnContext(go -> {
            Patience patience = new Patience(
                    vertx, config(idle, limit), () -> lost.complete((System.nanoTime() - begun) / 1_000_000));
            if (moves) {
                vertx.setPeriodic(20, tick -> patience.moved());
            }
        });
        return lost.get(10, TimeUnit.SECONDS);
    }

    private static PassageConfig config(Duration idle, Duration limit) {
        return new PassageConfig() {
            @Override
            public Duration idleTimeout() {
                return idle;
            }

            @Override
            public Duration timeLimit() {
                return limit;
            }

            @Override
            public int maxExchanges() {
                return 1;
            }
        };
    }
}
