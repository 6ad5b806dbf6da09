package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hrssplan.system.Attack.Harmless;
import org.hrssplan.system.RawRequest.Body;

/** Attacks by a body as a whole, for operations that take JSON, and by any body for those that take none. */
final class BodyAttacks {
    private static final int DEPTH = 5_000;
    private static final int MANY = 200_000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final long OVER_THE_LIMIT = 11L * MEGABYTE;
    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] BOMB = gzip(new byte[20 * MEGABYTE]);

    private BodyAttacks() {}

    static Stream<Attack> of(ApiOperation operation, RawRequest sample, String body) {
        if (operation.bodies().isEmpty()) {
            return ofReaders(sample);
        }
        if (!operation.takesJson()) {
            return Stream.of();
        }
        Stream.Builder<Attack> attacks = Stream.builder();
        texts(attacks, sample, body);
        sizes(attacks, sample, operation, body);
        encodings(attacks, sample, body);
        return attacks.build();
    }

    private static Stream<Attack> ofReaders(RawRequest sample) {
        RawRequest json = sample.with("Content-Type", ApiOperation.JSON);
        // Nobody reads it.
        return Stream.of(
                attack("where none is taken", json, Body.of("{\"a\": 1}"), Harmless.ALWAYS),
                attack(
                        "where none is taken, chunked",
                        json,
                        Body.of("{\"a\": 1}").inChunks(),
                        Harmless.ALWAYS),
                attack(
                        "where none is taken, over the limit",
                        json,
                        Body.repeated("", " ", OVER_THE_LIMIT, ""),
                        Harmless.NEVER));
    }

    private static void texts(Stream.Builder<Attack> attacks, RawRequest sample, String body) {
        never(attacks, sample, "not JSON", "not JSON");
        never(attacks, sample, "blank", "   ");
        never(attacks, sample, "truncated", body.substring(0, body.length() / 2));
        never(attacks, sample, "nothing but a brace", "{");
        never(attacks, sample, "null", "null");
        never(attacks, sample, "a list", "[]");
        never(attacks, sample, "a text", "\"text\"");
        never(attacks, sample, "a number", "1");
        never(attacks, sample, "a huge number", "1e100000000");
        never(attacks, sample, "10,000 digits", "9".repeat(10_000));
        never(attacks, sample, "true", "true");
        never(attacks, sample, "more behind", body + " " + body);
        never(attacks, sample, "garbage behind", body + "]");
        never(attacks, sample, "a comment", "/* */" + body);
        never(attacks, sample, "single quotes", body.replace('"', '\''));
        never(attacks, sample, "an unknown field", with(body, "\"unheardOf\": 1"));
        never(attacks, sample, "a type", with(body, "\"@class\": \"java.net.URL\""));
        never(attacks, sample, "a prototype", with(body, "\"__proto__\": {\"admin\": true}"));
        never(attacks, sample, "a field with a long name", with(body, "\"" + "a".repeat(60_000) + "\": 1"));
        never(attacks, sample, "a name with a line break", with(body, "\"a\\r\\nINJECTED\": 1"));
        never(attacks, sample, "an unprintable name", with(body, "\"\\u0000\\u001b[31m\": 1"));
        never(attacks, sample, "a field twice", twice(body));
        never(attacks, sample, "XML", "<?xml version=\"1.0\"?><a/>");
        String entities = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
        never(attacks, sample, "an external entity", entities);
        attacks.add(attack(
                "an external entity as XML",
                sample.withOnly("Content-Type", "application/xml"),
                Body.of(entities),
                Harmless.NEVER));
        attacks.add(attack("without a type", sample.without("Content-Type"), Body.of(body), Harmless.ALWAYS));
        attacks.add(attack("none", sample, null, Harmless.ALWAYS));
        attacks.add(attack("of no bytes", sample, Body.of(""), Harmless.ALWAYS));
        attacks.add(attack("without fields", sample, Body.of("{}"), Harmless.ALWAYS));
    }

    private static void sizes(Stream.Builder<Attack> attacks, RawRequest sample, ApiOperation operation, String body) {
        // A large file is taken, and read later.
        Harmless large = operation.id().equals("importObservations") ? Harmless.ALWAYS : Harmless.NEVER;
        never(attacks, sample, "lists 5,000 deep", "[".repeat(DEPTH) + "]".repeat(DEPTH));
        never(attacks, sample, "objects 5,000 deep", "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH));
        never(attacks, sample, "5,000 deep and open", "{\"a\":[".repeat(DEPTH));
        never(attacks, sample, "a field 5,000 deep", with(body, "\"a\": " + "[".repeat(DEPTH) + "]".repeat(DEPTH)));
        attacks.add(attack("a list of 200,000 objects", sample, Body.repeated("[", "{},", MANY, "{}]"), large));
        String list = operation.fields().contains("rows") ? "rows" : "items";
        attacks.add(attack(
                "200,000 empty entries", sample, Body.repeated("{\"" + list + "\": [", "{},", MANY, "{}]}"), large));
        attacks.add(
                attack("200,000 nulls", sample, Body.repeated("{\"" + list + "\": [", "null,", MANY, "1]}"), large));
        attacks.add(attack(
                "a text of 9 MB", sample, Body.repeated("{\"unheardOf\": \"", "a", 9L * MEGABYTE, "\"}"), large));
        Body over = Body.repeated("{\"unheardOf\": \"", "a", OVER_THE_LIMIT, "\"}");
        attacks.add(attack("over the limit", sample, over, large));
        attacks.add(attack("over the limit, chunked", sample, over.inChunks(), large));
        attacks.add(attack(
                "over the limit, of blanks, chunked",
                sample,
                Body.repeated("", " ", OVER_THE_LIMIT, "{").inChunks(),
                large));
    }

    private static void encodings(Stream.Builder<Attack> attacks, RawRequest sample, String body) {
        attacks.add(attack("in UTF-16", sample, Body.of(body.getBytes(UTF_16)), Harmless.ALWAYS));
        attacks.add(attack(
                "in GBK", sample, Body.of("{\"reason\": \"柳州市\", \"note\": \"柳州市\"}".getBytes(GBK)), Harmless.NEVER));
        attacks.add(attack(
                "that says it is in GBK",
                sample.withOnly("Content-Type", "application/json; charset=GBK"),
                Body.of(body.getBytes(GBK)),
                Harmless.NEVER));
        attacks.add(attack("with a byte order mark", sample, Body.of("\ufeff" + body), Harmless.ALWAYS));
        attacks.add(attack(
                "overlong UTF-8", sample, Body.of(new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf}), Harmless.NEVER));
        attacks.add(attack("a zero byte", sample, Body.of("{\"a\u0000b\": 1}"), Harmless.NEVER));
        RawRequest gzip = sample.with("Content-Encoding", "gzip");
        attacks.add(attack("compressed", gzip, Body.of(gzip(body.getBytes(UTF_8))), Harmless.NEVER));
        attacks.add(attack("a bomb", gzip, Body.of(BOMB), Harmless.NEVER));
        // Nobody has said that bodies may be compressed, and nobody looks.
        attacks.add(attack("not compressed", gzip, Body.of(body), Harmless.ALWAYS));
        attacks.add(attack(
                "a serialized object",
                sample.withOnly("Content-Type", "application/x-java-serialized-object"),
                Body.of(new byte[] {(byte) 0xac, (byte) 0xed, 0, 5, 's', 'r'}),
                Harmless.NEVER));
    }

    /** With one more member. */
    static String with(String body, String member) {
        return body.trim().substring(0, body.trim().length() - 1) + ", " + member + "}";
    }

    private static String twice(String body) {
        int end = body.indexOf(':');
        return with(body, body.substring(body.indexOf('"'), end) + ": 1");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    private static void never(Stream.Builder<Attack> attacks, RawRequest sample, String name, String body) {
        attacks.add(attack(name, sample, Body.of(body), Harmless.NEVER));
    }

    private static Attack attack(
            String name, RawRequest request, @org.jspecify.annotations.Nullable Body body, Harmless harmless) {
        return new Attack("body", name, request.withBody(body), harmless);
    }
}
