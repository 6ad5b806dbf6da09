package org.hrssplan.gateway.domain;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.parsetools.RecordParser;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the watermarks out of a stream of Server-Sent Events; all methods run on one event loop. */
final class FeedStream {
    private static final int LONGEST_LINE = 64 * 1024;
    private static final String EVENT = "event:";
    private static final String DATA = "data:";

    private final HttpClientResponse response;
    private final Consumer<String> watermark;
    private final Runnable ended;
    private boolean open = true;
    private String event = "";
    private @Nullable String data;

    /**
     * Begins to read.
     *
     * @param watermark takes the data of each watermark
     * @param ended is run once, when nothing more will come
     */
    FeedStream(HttpClientResponse response, Consumer<String> watermark, Runnable ended) {
        this.response = response;
        this.watermark = watermark;
        this.ended = ended;
        RecordParser lines = RecordParser.newDelimited("\n", this::line).maxRecordSize(LONGEST_LINE);
        lines.exceptionHandler(tooLong -> close());
        response.exceptionHandler(broken -> close());
        response.endHandler(over -> close());
        response.handler(lines);
    }

    /** Whether this is such a stream at all. */
    static boolean isOne(HttpClientResponse response) {
        String type = response.getHeader("Content-Type");
        return response.statusCode() == 200 && type != null && type.startsWith("text/event-stream");
    }

    /** What came is something else. */
    static void discard(HttpClientResponse response) {
        response.exceptionHandler(reset -> {});
        response.request().reset();
    }

    /** Nothing is read any more. */
    void close() {
        if (open) {
            open = false;
            response.request().reset();
            ended.run();
        }
    }

    private void line(Buffer bytes) {
        String line = bytes.toString().stripTrailing();
        if (!open) {
            return;
        }
        if (line.isEmpty()) {
            if (event.equals("watermark") && data != null) {
                watermark.accept(data);
            }
            event = "";
            data = null;
        } else if (line.startsWith(EVENT)) {
            event = line.substring(EVENT.length()).strip();
        } else if (line.startsWith(DATA)) {
            data = line.substring(DATA.length()).strip();
        }
    }
}
