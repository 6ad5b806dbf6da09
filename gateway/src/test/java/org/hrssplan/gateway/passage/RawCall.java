package org.hrssplan.gateway.passage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** A client of the gateway that decides when it sends and when it reads. */
final class RawCall implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 20_000;

    private final Socket socket;

    RawCall(String head) throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        send(head);
    }

    void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Sends so many bytes, counting those that were taken. */
    void send(long bytes, AtomicLong sent) throws IOException {
        copy(bytes, socket, sent);
    }

    /** Reads up to and including these bytes. */
    String readUntil(String end) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        while (!read.toString(ISO_8859_1).endsWith(end)) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("ended after " + read.toString(ISO_8859_1));
            }
            read.write(next);
        }
        return read.toString(ISO_8859_1);
    }

    String readAll() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }

    /** Reads until the other side closes, and tells how many bytes that were. */
    long count() throws IOException {
        return count(socket.getInputStream());
    }

    static long count(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long count = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            count += read;
        }
        return count;
    }

    static void copy(long bytes, Socket to, AtomicLong sent) throws IOException {
        byte[] piece = new byte[64 * 1024];
        while (sent.get() < bytes) {
            int length = (int) Math.min(piece.length, bytes - sent.get());
            to.getOutputStream().write(piece, 0, length);
            sent.addAndGet(length);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
