package org.hrssplan.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What the gateway is asked in the long run; each method by one thread. */
final class Questions {
    private static final String VIEW = "/api/v1/plans/" + Corrections.PLAN;
    private static final List<String> VIEWS = List.of(
            VIEW,
            VIEW + "?period=2024",
            "/api/v1/plans",
            "/api/v1/plans/liuzhou-2021-2025?period=2021",
            "/api/v1/employment/plans/" + Corrections.PLAN,
            VIEW + "/commitments",
            "/api/v1/alerts");

    private final RunningGateway system;
    private final AtomicInteger unanswered = new AtomicInteger();
    private int asked;
    private Instant instant = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    Questions(RunningGateway system) {
        this.system = system;
    }

    /** The next of the same few. */
    void ask() throws IOException, InterruptedException {
        ask(VIEWS.get(asked++ % VIEWS.size()));
    }

    /** A view as it was at an instant for which nobody has asked before. */
    void askAnew() throws IOException, InterruptedException {
        instant = instant.plusSeconds(1);
        ask(VIEW + "?asOf=" + instant);
    }

    /** How many were answered with 503, as on a busy machine on which no service answers in time. */
    int unanswered() {
        return unanswered.get();
    }

    private void ask(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = system.get(system.url("gateway", path));
        if (answer.statusCode() == 503) {
            unanswered.incrementAndGet();
        } else if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + path);
        }
    }
}
