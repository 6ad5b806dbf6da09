package org.hrssplan.gateway.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The change feed of a fake service, as a stream and to be asked. */
public final class FakeFeed implements Behaviour {
    private static final Executor PACED = CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

    private final AtomicLong writes = new AtomicLong(1);
    private volatile boolean streaming = true;

    /** Something is written at the service. */
    public void write() {
        writes.incrementAndGet();
    }

    /** From now on it can only be asked. */
    public void stopStreaming() {
        streaming = false;
    }

    /** From now on it streams again. */
    public void stream() {
        streaming = true;
    }

    @Override
    public void answer(String request, Socket socket) throws IOException {
        if (request.startsWith("GET /api/v1/changes/watermark")) {
            Behaviour.json(200, watermark()).answer(request, socket);
        } else if (streaming) {
            send(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
            while (streaming
                    && CompletableFuture.supplyAsync(() -> tells(socket), PACED).join()) {
                // until the other side hangs up
            }
        } else {
            Behaviour.problem(503, "SERVICE_UNAVAILABLE", "").answer(request, socket);
        }
    }

    private boolean tells(Socket socket) {
        try {
            send(socket, "event: watermark\ndata: " + watermark() + "\n\n");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private String watermark() {
        long now = writes.get();
        return "{\"seq\":%d,\"at\":\"%s\"}".formatted(now, Instant.EPOCH.plusSeconds(now));
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }
}
