package org.hrssplan.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk, on the last core. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec: +([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: .*|Socket errors: .*");

    private final int seconds;

    Wrk(int seconds) {
        this.seconds = seconds;
    }

    /** The first core, for what is measured. */
    static List<String> onFirstCore() {
        return List.of("taskset", "-c", "0");
    }

    /** The last, for what asks. */
    static List<String> onLastCore() {
        return List.of("taskset", "-c", "1");
    }

    /** Answers a second over 32 connections; every one must be a success. */
    BigDecimal rate(String url, String... headers) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(onLastCore());
        command.addAll(List.of("wrk", "-t1", "-c32", "-d" + seconds));
        for (String header : headers) {
            command.addAll(List.of("-H", header));
        }
        command.add(url);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (wrk.waitFor() != 0 || !rate.find() || FAILED.matcher(said).find()) {
            throw new IOException(said);
        }
        return new BigDecimal(rate.group(1));
    }
}
