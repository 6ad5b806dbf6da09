package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Something that goes wrong between the gateway and a service. */
enum Fault {
    REFUSED(Line.CLOSED, FaultyExchange::sayNothing, "REFUSED", "CONNECTION_LOST"),
    BLACKHOLED(Line.FULL, FaultyExchange::sayNothing, "TIMEOUT"),
    SILENT(Line.HELD, FaultyExchange::sayNothing, "TIMEOUT"),
    SLOW(Line.OPEN, exchange -> answerLate(exchange, 5_000), "TIMEOUT"),
    TRICKLING(Line.OPEN, Fault::trickle, "TIMEOUT"),
    TRUNCATED(Line.OPEN, Fault::answerHalf, "CONNECTION_LOST"),
    RESET(Line.OPEN, exchange -> FaultyLine.cut(exchange.client()), "CONNECTION_LOST"),
    GARBAGE(Line.OPEN, exchange -> exchange.send(200, "application/json", "", "{\"plan\":"), "BAD_ANSWER"),
    HTML(Line.OPEN, exchange -> exchange.send(200, "text/html", "", "<html>ok</html>"), "BAD_ANSWER"),
    OTHER_SCHEMA(Line.OPEN, exchange -> exchange.send(200, "application/json", "", "{\"items\":[]}"), "BAD_ANSWER"),
    HUGE(Line.OPEN, Fault::sendHuge, "TOO_LARGE", "TIMEOUT", "BAD_ANSWER"),
    STATUS_500(Line.OPEN, exchange -> exchange.send(500, "text/plain", "", "java.lang.Error"), "STATUS_500"),
    STATUS_429(
            Line.OPEN,
            exchange -> exchange.send(429, "application/problem+json", "Retry-After: 1\r\n", "{\"status\":429}"),
            "STATUS_429"),
    STATUS_302(
            Line.OPEN,
            exchange -> exchange.send(302, "text/plain", "Location: " + exchange.line() + Fault.ELSEWHERE + "\r\n", ""),
            "STATUS_302"),
    MISSING_FIELD(row -> progress(row).remove("verdict"), "BAD_ANSWER"),
    NEGATIVE_RATE(
            row -> {
                row.put("unit", "%");
                progress(row).put("unit", "%").put("achieved", new BigDecimal("-3.1"));
            },
            "BAD_ANSWER"),
    OTHER_UNIT(row -> progress(row).put("unit", "亿人"), "BAD_ANSWER"),
    /** Does no harm: services grow. */
    EXTRA_FIELD(row -> row.put(Fault.EXTRA, "新")),
    /** Does no harm: it is well within the deadline. */
    SLUGGISH(Line.OPEN, exchange -> answerLate(exchange, 300), true);

    /** Where a redirect leads, and nobody follows. */
    static final String ELSEWHERE = "/elsewhere";

    /** The name of a field that nobody knows. */
    static final String EXTRA = "unheardOf";

    private static final long TRICKLE_MILLIS = 1_000;
    private static final long HUGE_BYTES = 200L * 1024 * 1024;

    /** What becomes of the line itself. */
    enum Line {
        /** Takes connections; those that there are break. */
        OPEN,
        /** Takes connections, on which nothing passes any more. */
        HELD,
        /** The same, and takes no more connections. */
        FULL,
        /** Nobody listens. */
        CLOSED
    }

    /** Which requests meet the fault. */
    enum Reach {
        EVERYTHING,
        /** The feed of what has changed goes on. */
        VIEWS,
        /** The feed can still be asked, and not followed. */
        STREAM
    }

    /** How a request that meets the fault is answered. */
    @FunctionalInterface
    interface Answer {
        void to(FaultyExchange exchange) throws IOException;
    }

    final Line line;

    // None of them keeps anything.
    @SuppressWarnings("ImmutableEnumChecker")
    final Answer answer;

    // It is copied.
    @SuppressWarnings("ImmutableEnumChecker")
    final Set<String> reasons;

    private final boolean onlyViews;

    Fault(Line line, Answer answer, String... reasons) {
        this(line, answer, false, reasons);
    }

    /** A part whose rows are all changed; nothing else than a view has rows. */
    Fault(Consumer<ObjectNode> row, String... reasons) {
        this(Line.OPEN, exchange -> exchange.sendChanged(part -> changeRows(part, row)), true, reasons);
    }

    Fault(Line line, Answer answer, boolean onlyViews, String... reasons) {
        this.line = line;
        this.answer = answer;
        this.onlyViews = onlyViews;
        this.reasons = Set.of(reasons);
    }

    boolean isHarmless() {
        return reasons.isEmpty();
    }

    /** Those that it can have. */
    List<Reach> reaches() {
        if (onlyViews) {
            return List.of(Reach.VIEWS);
        }
        if (line != Line.OPEN) {
            return List.of(Reach.EVERYTHING);
        }
        return List.of(Reach.EVERYTHING, Reach.VIEWS);
    }

    boolean concerns(RequestHead request, Reach reach) {
        return switch (reach) {
            case EVERYTHING -> !onlyViews || request.isView();
            case VIEWS -> request.isView();
            case STREAM -> request.isStream();
        };
    }

    private static ObjectNode progress(ObjectNode row) {
        return (ObjectNode) row.get("progress");
    }

    private static JsonNode changeRows(JsonNode part, Consumer<ObjectNode> change) {
        part.path("chapters")
                .forEach(chapter -> chapter.get("indicators").forEach(row -> change.accept((ObjectNode) row)));
        return part;
    }

    private static void answerLate(FaultyExchange exchange, long millis) throws IOException {
        Whole whole = Whole.of(exchange);
        boolean taken = exchange.writeLater(millis, (whole.head + whole.body).getBytes(UTF_8));
        if (taken && exchange.request().isStream()) {
            exchange.sayNothing();
        }
    }

    private static void trickle(FaultyExchange exchange) throws IOException {
        Whole whole = Whole.of(exchange);
        exchange.write(whole.head);
        byte[] bytes = whole.body.getBytes(UTF_8);
        int sent = 0;
        while (sent < bytes.length && exchange.writeLater(TRICKLE_MILLIS, Arrays.copyOfRange(bytes, sent, sent + 1))) {
            sent++;
        }
    }

    private static void answerHalf(FaultyExchange exchange) throws IOException {
        Whole whole = Whole.of(exchange);
        exchange.write(whole.head + whole.body.substring(0, whole.body.length() / 2));
    }

    /** What is true; of a stream, which never is whole, its beginning. */
    private record Whole(String head, String body) {
        static Whole of(FaultyExchange exchange) throws IOException {
            if (exchange.request().isStream()) {
                return new Whole("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n", ":".repeat(1_000));
            }
            HttpResponse<String> truth = exchange.truth();
            String body = truth.body();
            return new Whole(
                    FaultyExchange.head(
                            truth.statusCode(),
                            "application/json",
                            FaultyExchange.tag(truth),
                            body.getBytes(UTF_8).length),
                    body);
        }
    }

    private static void sendHuge(FaultyExchange exchange) throws IOException {
        exchange.write(FaultyExchange.head(200, "application/json", "", HUGE_BYTES) + "{\"plan\":\"");
        byte[] piece = "x".repeat(64 * 1024).getBytes(UTF_8);
        for (long sent = 0; sent < HUGE_BYTES; sent += piece.length) {
            exchange.write(piece);
        }
    }
}
