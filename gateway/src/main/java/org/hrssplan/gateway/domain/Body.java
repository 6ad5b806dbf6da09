package org.hrssplan.gateway.domain;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The bytes of an answer in the pieces in which they came: one array would be copied again and again as it grows. */
final class Body {
    private final List<byte[]> pieces = new ArrayList<>();
    private long length;

    void append(Buffer piece) {
        pieces.add(piece.getBytes());
        length += piece.length();
    }

    long length() {
        return length;
    }

    InputStream open() {
        return new SequenceInputStream(Collections.enumeration(
                pieces.stream().map(ByteArrayInputStream::new).toList()));
    }

    /** Nobody will read them. */
    void drop() {
        pieces.clear();
        length = 0;
    }
}
