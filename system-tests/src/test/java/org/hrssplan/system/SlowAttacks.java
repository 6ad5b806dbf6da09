package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Connections on which as little happens as possible, and requests of others meanwhile. */
final class SlowAttacks {
    private static final int CONNECTIONS = 50;
    private static final int ROUNDS = 20;
    private static final int SMALL_BUFFER = 1_024;
    private static final long SOON_MILLIS = 3_000;

    private static final String HALF_A_HEAD = String.join("\r\n", "GET /api/v1/plans HTTP/1.1", "Host: a", "X-Slow: ");
    private static final String HALF_A_BODY = String.join(
            "\r\n",
            "POST /api/v1/plans/a/lint HTTP/1.1",
            "Host: a",
            "Content-Type: application/json",
            "Content-Length: 1000",
            "",
            "{");

    private SlowAttacks() {}

    /** Heads and bodies of which a byte comes now and then. */
    static void send(Attacked attacked) throws IOException {
        for (String name : attacked.system().names()) {
            Application application = attacked.system().application(name);
            List<Socket> slow = new ArrayList<>();
            try {
                for (int connection = 0; connection < CONNECTIONS; connection++) {
                    slow.add(open(application, connection % 2 == 0 ? HALF_A_BODY : HALF_A_HEAD));
                }
                for (int round = 0; round < ROUNDS; round++) {
                    for (Socket socket : slow) {
                        trickle(socket);
                    }
                    assertQuick(attacked, application);
                }
            } finally {
                close(slow);
            }
        }
    }

    /** Long answers that nobody takes. */
    static void read(Attacked attacked) throws IOException {
        for (String name : attacked.system().names()) {
            Application application = attacked.system().application(name);
            List<Socket> slow = new ArrayList<>();
            try {
                for (int connection = 0; connection < CONNECTIONS; connection++) {
                    slow.add(open(application, "GET /q/openapi HTTP/1.1\r\nHost: a\r\n\r\n".repeat(5)));
                }
                for (int round = 0; round < ROUNDS; round++) {
                    assertQuick(attacked, application);
                }
            } finally {
                close(slow);
            }
        }
    }

    private static Socket open(Application application, String begin) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), application.port()));
        socket.getOutputStream().write(begin.getBytes(ISO_8859_1));
        return socket;
    }

    private static void trickle(Socket socket) throws IOException {
        if (socket.getInputStream().available() == 0) {
            socket.getOutputStream().write(' ');
        }
    }

    private static void assertQuick(Attacked attacked, Application application) {
        RawAnswer answer = attacked.send(application, new RawRequest("GET", "/api/v1/plans", List.of(), null));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.millis()).as("milliseconds of %s", application).isLessThan(SOON_MILLIS);
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
