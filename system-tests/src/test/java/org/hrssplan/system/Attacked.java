package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The system under attack, with a stage at every service, and how many requests were sent to each application. */
final class Attacked implements AutoCloseable {
    private static final int SENDERS = 4;
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]");

    private static final Pattern ERROR = Pattern.compile(" ERROR |\"level\":\"ERROR\"");

    private final AttackedSystem system = AttackedSystem.start();
    private final RawClient client = new RawClient();
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    private final Map<String, Samples> samples = new LinkedHashMap<>();
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final Map<String, LongAdder> sent = new ConcurrentHashMap<>();

    Attacked() {
        RunningSystem.DOMAINS.forEach(domain -> {
            Stage stage = Stage.set(service(domain));
            stages.put(domain, stage);
            samples.put(domain, new Samples(stage));
        });
    }

    AttackedSystem system() {
        return system;
    }

    Application service(String domain) {
        return system.application(AttackedSystem.nameOf(domain));
    }

    Application gateway() {
        return system.application(AttackedSystem.GATEWAY);
    }

    Stage stage(String domain) {
        return stages.get(domain);
    }

    Samples samples(String domain) {
        return samples.get(domain);
    }

    RawAnswer send(Application to, RawRequest request) {
        sent.computeIfAbsent(to.toString(), name -> new LongAdder()).increment();
        return client.send(to, request);
    }

    /** The services' operations and the gateway's own, directly; those of the services behind the gateway too. */
    List<Aim> aims() {
        List<Aim> aims = new ArrayList<>();
        for (String domain : RunningSystem.DOMAINS) {
            for (ApiOperation operation : ApiDocument.operations(AttackedSystem.nameOf(domain))) {
                aims.add(new Aim(domain, operation, service(domain), false));
            }
        }
        // The gateway's own are answered like those of the services.
        ApiDocument.operations(AttackedSystem.GATEWAY)
                .forEach(operation -> aims.add(new Aim(RunningSystem.DOMAINS.get(0), operation, gateway(), false)));
        List<Aim> behind = aims.stream()
                .filter(aim -> aim.to() != gateway())
                .map(aim -> new Aim(aim.domain(), aim.operation(), gateway(), true))
                .toList();
        aims.addAll(behind);
        return aims;
    }

    RawRequest sample(Aim aim) {
        return aim.through(samples(aim.domain()).of(aim.operation()));
    }

    /** What a task says of each that is not empty; several at the same time. */
    <T> List<String> parallel(List<T> all, Function<T, String> task) {
        List<Future<String>> running =
                all.stream().map(one -> senders.submit(() -> task.apply(one))).toList();
        List<String> said = new ArrayList<>();
        for (Future<String> one : running) {
            try {
                said.add(one.get());
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        said.removeIf(String::isEmpty);
        return said;
    }

    /** A plan that nobody changes, as every application shows it. */
    List<String> wholePlans() {
        List<String> plans = new ArrayList<>();
        for (String name : system.names()) {
            String path = "/api/v1/plans/liuzhou-2021-2025";
            boolean whole = name.equals(AttackedSystem.GATEWAY);
            RawAnswer answer = send(
                    system.application(name),
                    new RawRequest("GET", path + (whole ? "" : "/view") + "?period=2021", List.of(), null));
            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
            // The gateway says of each domain since when it is as it is.
            plans.add(answer.text().replaceAll("\"(since|knownAt)\":(\"[^\"]*\"|null)", ""));
        }
        return plans;
    }

    /** The process is the same as ever, well, and has logged no fault and no line that a request has made up. */
    void assertSound(String name) {
        Application application = system.application(name);
        assertThat(system.hasNeverEnded(name))
                .as("%s runs as it was started", name)
                .isTrue();
        for (String check : List.of("/q/health/live", "/q/health/ready")) {
            assertThat(application.get(check).statusCode()).as(check).isEqualTo(200);
        }
        List<String> log = system.log(name);
        assertThat(log).noneMatch(line -> line.startsWith("INJECTED") || line.startsWith("X-Injected"));
        assertThat(log).noneMatch(line -> CONTROL.matcher(line).find());
        assertThat(log.stream().filter(line -> ERROR.matcher(line).find()).limit(10))
                .isEmpty();
    }

    /** Requests by application, in a line for people. */
    String counted() {
        long all = sent.values().stream().mapToLong(LongAdder::sum).sum();
        return all + " requests: " + new TreeMap<>(sent);
    }

    long count() {
        return sent.values().stream().mapToLong(LongAdder::sum).sum();
    }

    @Override
    public void close() {
        senders.shutdownNow();
        client.close();
        system.close();
    }

    /**
     * An operation at an application.
     *
     * @param domain whose stage it is sent with
     * @param passed whether the gateway passes it on to the service
     */
    record Aim(String domain, ApiOperation operation, Application to, boolean passed) {
        private static final String API = "/api/v1/";

        /** Where whoever may call it works: what is the gateway's own is of every domain. */
        String domains() {
            return operation.application().equals(AttackedSystem.GATEWAY) ? Tokens.EVERY : domain;
        }

        RawRequest through(RawRequest request) {
            return passed ? request.withTarget(through(request.target())) : request;
        }

        String through(String target) {
            return passed && target.startsWith(API) ? API + domain + "/" + target.substring(API.length()) : target;
        }

        @Override
        public String toString() {
            return operation + (passed ? " behind the gateway" : "");
        }
    }
}
