package org.hrssplan.gateway.plan;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;
import org.hrssplan.http.EntityTags;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is sent, in full and compressed; they are different representations, hence two tags.
 *
 * @param mediaType with its charset
 */
record Rendering(String mediaType, Encoded plain, Encoded gzip) {

    /**
     * Bytes as they are sent.
     *
     * @param coding that they are compressed by; null if they are not
     * @param etag strong, over exactly these
     */
    record Encoded(Buffer bytes, @Nullable String coding, String etag) {
        private static Encoded of(byte[] bytes, @Nullable String coding) {
            return new Encoded(ready(bytes), coding, EntityTags.tag(bytes));
        }

        /** Outside the heap, from where it is sent as it is; bytes of the heap are copied each time. */
        @SuppressWarnings("deprecation") // moves to an interface of its own in Vert.x 5, with the same name
        private static Buffer ready(byte[] bytes) {
            ByteBuffer direct =
                    ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
            return Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(direct)));
        }
    }

    static Rendering of(String mediaType, byte[] bytes) {
        return new Rendering(mediaType, Encoded.of(bytes, null), Encoded.of(compress(bytes), "gzip"));
    }

    /** What a client gets that sends this header; null for none. */
    Encoded accepted(@Nullable String acceptEncoding) {
        return AcceptEncoding.allowsGzip(acceptEncoding) ? gzip : plain;
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
