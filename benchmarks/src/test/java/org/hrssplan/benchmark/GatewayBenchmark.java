package org.hrssplan.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The whole-plan view at the gateway, beside a bare server of the same bytes. */
record GatewayBenchmark(Path project, Path folder) {

    private static final String VIEW = "/api/v1/plans/liuzhou-2021-2025?period=2021";
    private static final String PART = "/api/v1/plans/liuzhou-2021-2025/view?period=2021";
    private static final int ROUNDS = 3;
    private static final int STARTS = 5;
    private static final int SECONDS = 8;
    private static final int COLD = 40;
    private static final int CALLS = 100;
    /** Longer than a feed may be silent, and two answers be waited for. */
    private static final Duration UNTIL_LOST = Duration.ofSeconds(8);

    void run() throws IOException, InterruptedException {
        try (RunningGateway system = RunningGateway.start(project, folder)) {
            firstCalls(system);
            cold(system);
            warm(system);
        }
    }

    /** By a client that has called a service often enough not to be slow itself, and opens its connection first. */
    private static void firstCalls(RunningGateway system) throws IOException, InterruptedException {
        Ratios ratios = new Ratios();
        for (int round = 0; round < STARTS; round++) {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            for (int call = 0; call < CALLS; call++) {
                RunningGateway.time(client, system.url("employment-service", PART));
            }
            system.startGateway();
            String url = system.url("gateway", VIEW.substring(0, VIEW.indexOf('?')));
            Duration first = RunningGateway.time(client, url);
            Duration last = first;
            for (int call = 1; call < CALLS; call++) {
                last = RunningGateway.time(client, url);
            }
            ratios.add(first, last);
        }
        System.out.println("gateway: first call after ready " + ratios + " of the hundredth, at most 5 is asked");
    }

    /** At instants that nobody has asked for, so that nothing is kept of any domain. */
    private static void cold(RunningGateway system) throws IOException, InterruptedException {
        Ratios ratios = new Ratios();
        Instant instant = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        for (int round = 0; round < 2 * COLD; round++) {
            Duration slowest = Duration.ZERO;
            for (String domain : RunningGateway.DOMAINS) {
                Duration own =
                        system.time(system.url(domain + "-service", PART + "&asOf=" + instant.plusSeconds(round)));
                slowest = own.compareTo(slowest) > 0 ? own : slowest;
            }
            Duration whole = system.time(system.url("gateway", VIEW + "&asOf=" + instant.plusSeconds(round)));
            if (round >= COLD) {
                ratios.add(whole, slowest);
            }
        }
        System.out.println(
                "gateway: cold view " + ratios + " of the slowest service's own answer, at most 1.3 is asked");
    }

    private void warm(RunningGateway system) throws IOException, InterruptedException {
        HttpResponse<byte[]> view = system.get(system.url("gateway", VIEW));
        String etag = view.headers().firstValue("ETag").orElseThrow();
        Path body = Files.write(folder.resolve("view.json"), view.body());
        int port = RunningGateway.freePort();
        Process bare = bare(port, body, etag);
        try {
            String bareUrl = "http://127.0.0.1:" + port + VIEW;
            while (!system.answers(bareUrl)) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            Wrk wrk = new Wrk(SECONDS);
            String url = system.url("gateway", VIEW);
            String known = "If-None-Match: " + etag;
            BigDecimal most = BigDecimal.ZERO;
            List<BigDecimal> full = new ArrayList<>();
            List<BigDecimal> unchanged = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                BigDecimal rate = wrk.rate(url);
                most = most.max(rate);
                BigDecimal ofFull = ratio(rate, wrk.rate(bareUrl));
                BigDecimal ofUnchanged = ratio(wrk.rate(url, known), wrk.rate(bareUrl, known));
                if (round > 0) {
                    full.add(ofFull);
                    unchanged.add(ofUnchanged);
                }
            }
            System.out.println("gateway: warm view of " + view.body().length + " bytes " + full
                    + " of the bare server's rate, at least 0.75 is asked");
            System.out.println("gateway: 304 " + unchanged + " of the bare server's rate, at least 0.9 is asked");
            atHalfTheRate(most.intValue() / 2, url, bareUrl);
            hanging(system, wrk, url);
        } finally {
            bare.destroyForcibly();
        }
    }

    private static void atHalfTheRate(int rate, String url, String bareUrl) throws IOException, InterruptedException {
        List<BigDecimal> nanos = OpenLoop.percentiles(rate, SECONDS, ROUNDS + 1, url, bareUrl);
        List<BigDecimal> ratios = new ArrayList<>();
        // The first round is the sender's own warm-up.
        for (int round = 1; round <= ROUNDS; round++) {
            ratios.add(ratio(nanos.get(2 * round), nanos.get(2 * round + 1)));
        }
        System.out.println(
                "gateway: 99th percentile at half of its rate " + ratios + " of the bare server's, at most 3 is asked");
    }

    private static void hanging(RunningGateway system, Wrk wrk, String url) throws IOException, InterruptedException {
        BigDecimal healthy = wrk.rate(url);
        system.signal("talent-service", "STOP");
        try {
            TimeUnit.MILLISECONDS.sleep(UNTIL_LOST.toMillis());
            // The machine compiles what it has not done until now, on the core that answers.
            BigDecimal first = ratio(wrk.rate(url), healthy);
            List<BigDecimal> then = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                then.add(ratio(wrk.rate(url), healthy));
            }
            System.out.println("gateway: with one service hanging " + first + " of the healthy rate in the first "
                    + SECONDS + " s, then " + then + ", at least 0.9 is asked");
        } finally {
            system.signal("talent-service", "CONT");
        }
    }

    private Process bare(int port, Path body, String etag) throws IOException {
        List<String> command = new ArrayList<>(Wrk.onFirstCore());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                BareServer.class.getName(),
                Integer.toString(port),
                body.toString(),
                etag));
        Process bare = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("bare.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(bare::destroyForcibly));
        return bare;
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 3, RoundingMode.HALF_UP);
    }
}
