package org.hrssplan.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A request of which the answer is read later, or never. */
final class OpenRequest implements Closeable {
    private final Socket socket;

    private OpenRequest(Socket socket) {
        this.socket = socket;
    }

    /** Sends a request line with headers, each with its line end; the connection is closed behind the answer. */
    static OpenRequest send(String method, String path, String headers) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(Held.SECONDS * 1000);
        String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers;
        socket.getOutputStream().write((request + "\r\n").getBytes(UTF_8));
        socket.getOutputStream().flush();
        return new OpenRequest(socket);
    }

    /** The first line of the answer. */
    String status() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = socket.getInputStream().read();
                next >= 0 && next != '\r';
                next = socket.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** The whole answer. */
    String answer() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
