package org.hrssplan.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Sends what no HTTP client would send, and reads what comes back until the connection is closed. */
public final class RawHttp {
    private static final int TIMEOUT_MILLIS = 10_000;

    private RawHttp() {}

    /** The whole answer to these bytes, headers included. */
    public static String send(URI server, String... parts) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            for (String part : parts) {
                if (!write(socket, part)) {
                    break;
                }
            }
            return new String(readAll(socket.getInputStream()), UTF_8);
        }
    }

    /** The server may answer and close in the middle of a request that it refuses. */
    private static boolean write(Socket socket, String part) {
        try {
            socket.getOutputStream().write(part.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] readAll(InputStream in) throws IOException {
        var answer = new java.io.ByteArrayOutputStream();
        try {
            in.transferTo(answer);
        } catch (java.net.SocketException reset) {
            // what came before the reset is the answer
        }
        return answer.toByteArray();
    }
}
