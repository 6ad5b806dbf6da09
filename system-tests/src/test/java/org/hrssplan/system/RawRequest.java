package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request byte by byte, with whatever no client library would send.
 *
 * @param target as it stands on the first line, each char one byte
 * @param headers name and value, each char one byte; Host and the framing are added
 * @param body null for none
 */
record RawRequest(String method, String target, List<Header> headers, @Nullable Body body) {
    private static final int PIECE = 16 * 1024;
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~\\w-]+");
    private static final Pattern VALUE = Pattern.compile("[\\t -~\\x80-\\xff]*");

    /** A line of the head. */
    record Header(String name, String value) {}

    /** What is sent as the body. */
    record Body(Content content, long length, boolean chunked) {

        static Body of(byte[] bytes) {
            return new Body(out -> out.write(bytes), bytes.length, false);
        }

        static Body of(String text) {
            return of(text.getBytes(UTF_8));
        }

        /** The same piece as often as needed. */
        static Body repeated(String head, String piece, long times, String tail) {
            long length = head.length() + piece.length() * times + tail.length();
            return new Body(out -> write(out, head, piece, times, tail), length, false);
        }

        private static void write(OutputStream out, String head, String piece, long times, String tail)
                throws IOException {
            out.write(head.getBytes(ISO_8859_1));
            byte[] bytes = piece.getBytes(ISO_8859_1);
            for (long time = 0; time < times; time++) {
                out.write(bytes);
            }
            out.write(tail.getBytes(ISO_8859_1));
        }

        /** The same without saying before how long it is. */
        Body inChunks() {
            return new Body(content, length, true);
        }
    }

    /** Writes itself. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    RawRequest with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new RawRequest(method, target, List.copyOf(more), body);
    }

    /** Instead of the header of this name. */
    RawRequest withOnly(String name, String value) {
        return without(name).with(name, value);
    }

    RawRequest without(String name) {
        return new RawRequest(
                method,
                target,
                headers.stream()
                        .filter(header -> !header.name().equalsIgnoreCase(name))
                        .toList(),
                body);
    }

    RawRequest withBody(@Nullable Body other) {
        return new RawRequest(method, target, headers, other);
    }

    RawRequest withMethod(String other) {
        return new RawRequest(other, target, headers, body);
    }

    RawRequest withTarget(String other) {
        return new RawRequest(method, other, headers, body);
    }

    boolean has(String name) {
        return headers.stream().anyMatch(header -> header.name().equalsIgnoreCase(name));
    }

    /** Whether its head is one at all (RFC 9112), whatever it says. */
    boolean isReadable() {
        return headers.stream()
                .allMatch(header -> NAME.matcher(header.name()).matches()
                        && VALUE.matcher(header.value()).matches());
    }

    void writeTo(OutputStream out, int port) throws IOException {
        out.write(head(port).getBytes(ISO_8859_1));
        if (body == null) {
            out.flush();
            return;
        }
        if (body.chunked()) {
            Chunks chunks = new Chunks(out, PIECE);
            body.content().writeTo(chunks);
            chunks.end();
        } else {
            body.content().writeTo(out);
        }
        out.flush();
    }

    String head(int port) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (!has("Host")) {
            head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        headers.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        if (body != null && body.chunked()) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (body != null) {
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    /** As one line, for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(method + " " + target);
        headers.stream()
                .filter(header -> !header.name().equals("Authorization"))
                .forEach(header ->
                        text.append(" | ").append(header.name()).append(": ").append(header.value()));
        String line =
                text + (body == null ? "" : " | " + body.length() + " bytes" + (body.chunked() ? " chunked" : ""));
        String visible = line.replaceAll("\\P{Print}", "?");
        return visible.length() < 500 ? visible : visible.substring(0, 500) + "…";
    }
}
