package org.hrssplan.gateway.fake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service that behaves as it is told, down to the bytes on its sockets. */
public final class FakeDomain {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)");

    private static final Behaviour NO_FEED = Behaviour.problem(404, "PATH_NOT_FOUND", "");

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-domain");
        thread.setDaemon(true);
        return thread;
    });
    private final ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile ServerSocket server;
    private volatile Behaviour behaviour = Behaviour.silent();
    private volatile Behaviour feed = NO_FEED;

    FakeDomain() throws IOException {
        server = listen(0);
        port = server.getLocalPort();
    }

    public int port() {
        return port;
    }

    /** From now on. */
    public void behave(Behaviour next) {
        behaviour = next;
    }

    /** From now on, to those who ask for changes; otherwise there is no feed. */
    public void feed(Behaviour next) {
        if (feed instanceof FakeFeed before) {
            before.stopStreaming();
        }
        feed = next;
    }

    /** The requests since the last reset, head and body, but for those for changes. */
    public List<String> requests() {
        return requests;
    }

    /** Nobody listens any more. */
    public void stop() throws IOException {
        server.close();
        for (Socket socket = open.poll(); socket != null; socket = open.poll()) {
            socket.close();
        }
    }

    void reset(Behaviour next) throws IOException {
        if (server.isClosed()) {
            server = listen(port);
        }
        requests.clear();
        behaviour = next;
        feed(NO_FEED);
    }

    private ServerSocket listen(int where) throws IOException {
        ServerSocket socket = new ServerSocket(where, 200, InetAddress.getLoopbackAddress());
        threads.execute(() -> accept(socket));
        return socket;
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                open.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String head = head(socket.getInputStream());
            if (isForTheGateway(head)) {
                feed.answer(head, socket);
                return;
            }
            Behaviour now = behaviour;
            requests.add(now.readsBody() ? head : head + body(head, socket.getInputStream()));
            now.answer(head, socket);
        } catch (IOException gone) {
            // the gateway has hung up, which is what many tests want
        } finally {
            open.remove(socket);
        }
    }

    /** The gateway follows the changes; what it passes on names whom it is for. */
    private static boolean isForTheGateway(String head) {
        return head.startsWith("GET /api/v1/changes")
                && !head.toLowerCase(Locale.ROOT).contains("x-forwarded-for");
    }

    private static String body(String head, InputStream in) throws IOException {
        Matcher length = LENGTH.matcher(head);
        return length.find() ? new String(in.readNBytes(Integer.parseInt(length.group(1))), UTF_8) : "";
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("hung up");
            }
            head.append(new String(new byte[] {(byte) next}, ISO_8859_1));
        }
        return head.toString();
    }
}
