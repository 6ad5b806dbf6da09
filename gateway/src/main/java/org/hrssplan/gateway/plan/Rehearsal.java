package org.hrssplan.gateway.plan;

import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Asks the gateway at its own address before it says that it is ready: code that has not run yet takes many times as
 * long, and the first client would wait for it. Whatever comes of it, the gateway is ready after a while.
 */
@Readiness
@ApplicationScoped
class Rehearsal implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Rehearsal.class);

    private final WarmUp warmUp;
    private final RehearsalConfig config;
    /** It is made when the server begins to listen, or when somebody asks whether the gateway is ready. */
    private final long begunNanos = System.nanoTime();

    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean over;

    Rehearsal(WarmUp warmUp, RehearsalConfig config) {
        this.warmUp = warmUp;
        this.config = config;
        over = config.rounds() == 0;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("rehearsal")
                .status(over || millisLeft() <= 0)
                .build();
    }

    void rehearse(@ObservesAsync HttpServerStart listening) {
        if (over || !begun.compareAndSet(false, true)) {
            return;
        }
        try {
            rehearse(address(listening.options()));
        } catch (IOException | URISyntaxException e) {
            LOG.infof("Not all was rehearsed: %s", e);
        } finally {
            over = true;
        }
    }

    /** Of who listens for TLS alone no certificate is known that is good for its own address. */
    void doWithout(@ObservesAsync HttpsServerStart listening) {
        if (!begun.get()) {
            over = true;
        }
    }

    private void rehearse(URI server) throws IOException {
        PlanEntry plan = warmUp.latest();
        for (int round = 0; round < config.rounds(); round++) {
            List<SelfCall> calls = new ArrayList<>(SelfCall.ofItself());
            if (plan != null) {
                calls.addAll(SelfCall.of(plan, round));
            }
            for (SelfCall call : calls) {
                int patience = millisLeft();
                if (patience <= 0) {
                    return;
                }
                call.send(server, patience);
            }
        }
        LOG.debugf("Rehearsed, with %d ms left", millisLeft());
    }

    private static URI address(HttpServerOptions listening) throws IOException, URISyntaxException {
        InetAddress bound = InetAddress.getByName(listening.getHost());
        InetAddress own = bound.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound;
        // Of a port that the system has chosen the server tells there.
        int port = listening.getPort() > 0
                ? listening.getPort()
                : ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        return new URI("http", null, own.getHostAddress(), port, "/", null, null);
    }

    private int millisLeft() {
        long passed = System.nanoTime() - begunNanos;
        return (int) TimeUnit.NANOSECONDS.toMillis(config.timeLimit().toNanos() - passed);
    }
}
