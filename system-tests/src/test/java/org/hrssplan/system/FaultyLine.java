package org.hrssplan.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.hrssplan.system.Fault.Reach;
import org.jspecify.annotations.Nullable;

/** The line from the gateway to one service: it passes every byte on, until it is told to be faulty. */
final class FaultyLine implements AutoCloseable {
    /** More than a gateway opens at once. */
    private static final int BACKLOG = 128;

    private static final int CONNECT_MILLIS = 300;

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "line");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final AtomicLong invented = new AtomicLong();
    private final List<Socket> crowd = new ArrayList<>();
    private final Gate gate = new Gate();
    private final int service;
    private final int port;
    private volatile ServerSocket listening;
    private volatile @Nullable Fault fault;
    private volatile Reach reach = Reach.EVERYTHING;

    /**
     * Listens at a free port.
     *
     * @param service the port of the service
     */
    FaultyLine(int service) {
        this.service = service;
        port = Ports.free(1);
        listening = listen();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Path and query of everything that was asked, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** Bytes that others took of answers that no service gave. */
    long invented() {
        return invented.get();
    }

    /** Has this fault from now on, for these requests. */
    void suffer(Fault now, Reach what) {
        reach = what;
        fault = now;
        switch (now.line) {
            case OPEN -> {
                if (what != Reach.VIEWS) {
                    cutAll();
                }
            }
            case HELD -> gate.close();
            case FULL -> {
                gate.close();
                fillBacklog();
            }
            case CLOSED -> {
                close(listening);
                cutAll();
            }
        }
    }

    /** Passes on again what comes; what is in the midst of an answer that is faulty ends as it began. */
    void heal() {
        fault = null;
        crowd.forEach(FaultyLine::close);
        crowd.clear();
        if (listening.isClosed()) {
            listening = listen();
        }
        gate.open();
    }

    private ServerSocket listen() {
        ServerSocket socket = await("the port is free")
                .ignoreExceptions()
                .until(() -> new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress()), made -> true);
        threads.execute(() -> accept(socket));
        return socket;
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                // A line that is full takes nobody in; one that is held does, and says nothing.
                Fault now = fault;
                if (now != null && now.line == Fault.Line.FULL) {
                    gate.pass();
                }
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Connections that nobody accepts, until the system takes no more of them. */
    private void fillBacklog() {
        while (true) {
            Socket one = new Socket();
            crowd.add(one);
            try {
                one.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            } catch (SocketTimeoutException full) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        open.add(client);
        try (client;
                Socket onward = new Socket()) {
            pass(client, onward);
        } catch (IOException e) {
            // One of the two has gone; so does the other.
            cut(client);
        } finally {
            open.remove(client);
        }
    }

    private void pass(Socket client, Socket onward) throws IOException {
        InputStream in = client.getInputStream();
        Optional<RequestHead> head = RequestHead.read(in);
        while (head.isPresent()) {
            RequestHead request = head.get();
            asked.add(request.uri());
            gate.pass();
            Fault now = fault;
            if (now != null && now.concerns(request, reach)) {
                now.answer.to(new FaultyExchange(request, client, service, url(), invented));
                return;
            }
            if (!onward.isConnected()) {
                onward.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), service), CONNECT_MILLIS);
                threads.execute(() -> giveBack(onward, client));
            }
            OutputStream out = onward.getOutputStream();
            out.write(request.bytes());
            out.write(in.readNBytes(Math.toIntExact(request.bodyLength())));
            out.flush();
            head = RequestHead.read(in);
        }
    }

    private void giveBack(Socket onward, Socket client) {
        byte[] buffer = new byte[16 * 1024];
        try (onward;
                client) {
            InputStream in = onward.getInputStream();
            int count = in.read(buffer);
            while (count >= 0) {
                gate.pass();
                client.getOutputStream().write(buffer, 0, count);
                count = in.read(buffer);
            }
        } catch (IOException e) {
            cut(client);
        }
    }

    private void cutAll() {
        open.forEach(FaultyLine::cut);
    }

    /** Without a farewell. */
    static void cut(Socket socket) {
        try (socket) {
            if (!socket.isClosed()) {
                socket.setSoLinger(true, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        close(listening);
        crowd.forEach(FaultyLine::close);
        gate.open();
        cutAll();
        threads.shutdownNow();
    }

    /** Where everybody waits while it is closed. */
    private static final class Gate {
        private boolean isOpen = true;

        synchronized void open() {
            isOpen = true;
            notifyAll();
        }

        synchronized void close() {
            isOpen = false;
        }

        synchronized void pass() throws IOException {
            try {
                while (!isOpen) {
                    wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
