package org.hrssplan.system;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hrssplan.system.Attack.Harmless;

/** Attacks by headers. */
final class HeaderAttacks {
    /** Whoever says so takes whatever is there. */
    private static final String ANY_TAG = "*";

    private static final String LONG = "a".repeat(12_000);
    private static final List<String> ANY = List.of(
            "",
            "\u0000",
            "\u001b[31mred",
            "${jndi:ldap://127.0.0.1:9/a}",
            "'; drop table observation;--",
            "../../../etc/passwd",
            "\u00c1\u00f8\u00d6\u00dd",
            "\u00e2\u0080\u00ae",
            "99999999999999999999",
            "-1",
            "1e100000000",
            LONG);

    /** What else is hostile in one of them. */
    private static final Map<String, List<String>> MORE = Map.ofEntries(
            entry(
                    "Accept",
                    List.of("application/xml", "text/html", "image/png", "*/*;q=x", "a/b,".repeat(2_000) + "c/d")),
            entry("Accept-Language", List.of("xx-XX", "zh;q=9", "en,".repeat(3_000) + "zh", "*-*-*", "i-klingon;;;")),
            entry("Accept-Encoding", List.of("gzip, br", "identity;q=0, *;q=0", "gzip;q=1e9")),
            entry("Accept-Charset", List.of("utf-7", "gbk")),
            entry("If-Match", List.of(ANY_TAG, "W/\"1\"", "\"1\", \"2\"", "\"", "1-SUBMITTED")),
            entry("If-None-Match", List.of("*", "W/\"x\"", "\"", "\"a\",".repeat(2_000))),
            entry("If-Modified-Since", List.of("yesterday", "Thu, 01 Jan 1970 00:00:00 GMT")),
            entry("Idempotency-Key", List.of("a b", "\u00e4", "k".repeat(256))),
            entry(
                    "traceparent",
                    List.of(
                            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                            "00-00000000000000000000000000000000-0000000000000000-00",
                            "ff-zz-zz-zz")),
            entry("tracestate", List.of("a=1,".repeat(500) + "b=2")),
            entry("baggage", List.of("a=1,".repeat(1_000) + "b=2")),
            entry(
                    "Content-Type",
                    List.of(
                            "application/xml",
                            "application/x-java-serialized-object",
                            "multipart/form-data; boundary=x",
                            "application/x-www-form-urlencoded",
                            "application/json; charset=utf-7",
                            "application/json; charset=no-such-charset",
                            "application/json; charset=\"",
                            "text/plain")),
            entry("Content-Encoding", List.of("gzip", "br", "zstd")),
            entry("Prefer", List.of("respond-async, wait=100000", "return=minimal")),
            entry("Request-Timeout", List.of("0", "1.5", "100000000", "1, 2")),
            entry("X-Forwarded-For", List.of("127.0.0.1", "1.2.3.4, 5.6.7.8")),
            entry("X-Forwarded-Host", List.of("attacker.example", "attacker.example:1@x")),
            entry("X-Forwarded-Proto", List.of("javascript", "https")),
            entry("X-Forwarded-Prefix", List.of("//attacker.example")),
            entry("Forwarded", List.of("for=127.0.0.1;host=attacker.example;proto=https")),
            entry("X-Real-IP", List.of("127.0.0.1")),
            entry("X-Original-URL", List.of("/q/metrics")),
            entry("X-Rewrite-URL", List.of("/q/metrics")),
            entry("X-HTTP-Method-Override", List.of("DELETE", "PUT")),
            entry("X-HTTP-Method", List.of("DELETE")),
            entry("Host", List.of("attacker.example", "127.0.0.1:1", "a b", "localhost:99999", "x@y")),
            entry("Origin", List.of("https://attacker.example", "null")),
            entry("Referer", List.of("https://attacker.example/'\"><script>")),
            entry("Cookie", List.of("JSESSIONID=1; q_session=eyJ", "a=1;".repeat(2_000))),
            entry("User-Agent", List.of("() { :;}; echo vulnerable")),
            entry("Range", List.of("bytes=0-1", "bytes=-1", "bytes=0-0,".repeat(1_000) + "1-1")),
            entry("Expect", List.of("100-continue", "200-ok")),
            entry("Upgrade", List.of("websocket", "TLS/1.0")),
            entry("Connection", List.of("Authorization, Host", "upgrade")),
            entry("Via", List.of("1.1 attacker")),
            entry("Max-Forwards", List.of("0")));

    private HeaderAttacks() {}

    static Stream<Attack> of(ApiOperation operation, RawRequest sample) {
        Stream.Builder<Attack> attacks = Stream.builder();
        values().forEach((name, values) -> values.forEach(value -> attacks.add(new Attack(
                "header",
                name + " " + (value.length() > 40 ? value.substring(0, 40) + "…" : value).replaceAll("\\P{Print}", "?"),
                sample.withOnly(name, value),
                harmless(operation, name, value)))));
        attacks.add(new Attack("header", "4,000 of them", many(sample), Harmless.NEVER));
        attacks.add(new Attack(
                "header", "longer than all may be", sample.with("X-Long", "a".repeat(30_000)), Harmless.NEVER));
        attacks.add(new Attack("header", "Host twice", twice(sample, "Host", "a", "b"), Harmless.ALWAYS));
        attacks.add(new Attack(
                "header", "Request-Timeout twice", twice(sample, "Request-Timeout", "1000", "2000"), Harmless.NEVER));
        attacks.add(new Attack("header", "folded", sample.with("X-Folded", "a\r\n b: c"), Harmless.ALWAYS));
        attacks.add(new Attack("header", "without a name", sample.with("", "a"), Harmless.ALWAYS));
        attacks.add(new Attack("header", "with a blank in its name", sample.with("X Y", "a"), Harmless.ALWAYS));
        return attacks.build();
    }

    private static Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        MORE.forEach((name, more) ->
                values.put(name, Stream.concat(ANY.stream(), more.stream()).toList()));
        return values;
    }

    private static Harmless harmless(ApiOperation operation, String header, String value) {
        if (operation.reads()) {
            // The whole plan is at hand, and is answered before anybody looks how long to wait.
            boolean waits = !operation.application().equals(AttackedSystem.GATEWAY)
                    || !operation.id().equals("getPlan");
            return header.equals("Request-Timeout") && waits ? Harmless.NEVER : Harmless.ALWAYS;
        }
        return switch (header) {
            case "Request-Timeout" -> Harmless.NEVER;
            case "If-Match" -> operation.needsIfMatch() && !value.equals(ANY_TAG) ? Harmless.NEVER : Harmless.ALWAYS;
            // What writes nothing asks for no key; any visible characters are one.
            case "Idempotency-Key" ->
                operation.takes(header) && !operation.takes("dryRun") && !isKey(value)
                        ? Harmless.NEVER
                        : Harmless.ALWAYS;
            // JSON is in UTF-8, whatever is said about it.
            case "Content-Type" ->
                value.startsWith(ApiOperation.JSON) || operation.bodies().size() > 1 ? Harmless.ALWAYS : Harmless.NEVER;
            default -> Harmless.ALWAYS;
        };
    }

    private static boolean isKey(String value) {
        return value.matches("[!-~]{0,255}");
    }

    private static RawRequest many(RawRequest sample) {
        RawRequest many = sample;
        StringBuilder value = new StringBuilder("1");
        for (int number = 0; number < 4_000; number++) {
            value.append("\r\nX-").append(number).append(": 1");
        }
        return many.with("X-Many", value.toString());
    }

    private static RawRequest twice(RawRequest sample, String name, String one, String other) {
        return sample.with(name, one).with(name, other);
    }
}
