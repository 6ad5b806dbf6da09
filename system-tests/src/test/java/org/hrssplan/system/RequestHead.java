package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** The first lines of an HTTP request, as they came. */
record RequestHead(String text) {
    private static final String END = "\r\n\r\n";

    /** The next one; empty where the other side has hung up. */
    static Optional<RequestHead> read(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int last = 0;
        while (last < END.length()) {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            read.write(next);
            last = next == END.charAt(last) ? last + 1 : next == END.charAt(0) ? 1 : 0;
        }
        return Optional.of(new RequestHead(read.toString(ISO_8859_1)));
    }

    byte[] bytes() {
        return text.getBytes(ISO_8859_1);
    }

    /** Path and query. */
    String uri() {
        return text.split(" ", 3)[1];
    }

    /** Whether a plan's part is asked for, and not what has changed. */
    boolean isView() {
        return uri().startsWith("/api/v1/plans");
    }

    boolean isStream() {
        return header("Accept").contains("text/event-stream");
    }

    long bodyLength() {
        String length = header("Content-Length");
        return length.isEmpty() ? 0 : Long.parseLong(length);
    }

    /** Empty where there is none. */
    String header(String name) {
        return text.lines()
                .skip(1)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).trim())
                .findFirst()
                .orElse("");
    }
}
