package org.hrssplan.benchmark;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Asks at a rate, whatever becomes of the answers, and tells of how many nanoseconds 99 of 100 took at most: each from
 * when it should have been asked for, so that who is kept waiting by one answer is not asked less. (wrk asks on each
 * connection when it has been answered, and counts from then.)
 */
final class OpenLoop {
    private static final int CONNECTIONS = 64;
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int DIGITS = 3;
    private static final int PERCENTILE = 99;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(
            new HttpClientOptions().setMaxWaitQueueSize(-1), new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    private final Context loop = vertx.getOrCreateContext();

    private OpenLoop() {}

    /** Of each round and address in turn, by a process of its own on the last core. */
    static List<BigDecimal> percentiles(int rate, int seconds, int rounds, String... addresses)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Wrk.onLastCore());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path"), OpenLoop.class.getName()));
        for (int number : List.of(rate, seconds, rounds)) {
            command.add(Integer.toString(number));
        }
        command.addAll(List.of(addresses));
        Process sender = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(sender.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (sender.waitFor() != 0) {
            throw new IOException("asking " + rate + " times a second failed: " + said);
        }
        return said.lines().map(BigDecimal::new).toList();
    }

    /**
     * Prints a line for each time that an address was asked, in turn.
     *
     * @param args requests a second, seconds, rounds, addresses
     */
    public static void main(String[] args) throws Exception {
        OpenLoop sender = new OpenLoop();
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            for (String address : List.of(args).subList(3, args.length)) {
                System.out.println(sender.ask(address, Integer.parseInt(args[0]), Integer.parseInt(args[1])));
            }
        }
        sender.vertx.close();
    }

    private long ask(String address, int rate, int seconds) throws IOException, InterruptedException {
        RequestOptions request = new RequestOptions().setAbsoluteURI(address);
        Histogram taken = new Histogram(LONGEST_NANOS, DIGITS);
        List<Throwable> failures = new ArrayList<>();
        int count = rate * seconds;
        CountDownLatch open = new CountDownLatch(count);
        long begin = System.nanoTime();
        for (int number = 0; number < count; number++) {
            long due = begin + TimeUnit.SECONDS.toNanos(number) / rate;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            loop.runOnContext(go -> client.request(request)
                    .compose(HttpClientRequest::send)
                    .compose(OpenLoop::whole)
                    .onFailure(failures::add)
                    .onComplete(done -> {
                        taken.recordValue(System.nanoTime() - due);
                        open.countDown();
                    }));
        }
        open.await();
        if (!failures.isEmpty()) {
            throw new IOException(failures.size() + " of " + count + " failed", failures.get(0));
        }
        return taken.getValueAtPercentile(PERCENTILE);
    }

    private static Future<Void> whole(HttpClientResponse answer) {
        return answer.statusCode() == 200
                ? answer.end()
                : Future.failedFuture(new IOException("status " + answer.statusCode()));
    }
}
