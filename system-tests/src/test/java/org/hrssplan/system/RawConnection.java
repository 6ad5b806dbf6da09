package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One connection at a time to one application, kept open as long as the application keeps it. */
final class RawConnection implements AutoCloseable {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int MOST_OF_A_HEAD = 200_000;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;
    private @Nullable OutputStream out;

    RawConnection(int port) {
        this.port = port;
    }

    /**
     * Sends a request and reads its answer; on another connection if the one that was kept has been closed meanwhile.
     *
     * @throws IOException if there is no whole answer
     */
    RawAnswer exchange(RawRequest request) throws IOException {
        boolean kept = socket != null;
        try {
            return once(request);
        } catch (EOFException | java.net.SocketException e) {
            close();
            if (!kept) {
                throw e;
            }
            return once(request);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private RawAnswer once(RawRequest request) throws IOException {
        long began = System.nanoTime();
        open();
        boolean whole = true;
        try {
            request.writeTo(out, port);
        } catch (IOException e) {
            // It answers and closes before all is sent, where the rest is not worth reading.
            whole = false;
        }
        RawAnswer answer = read(request, began);
        if (!whole || !keeps(answer)) {
            close();
        }
        return answer;
    }

    private void open() throws IOException {
        if (socket != null) {
            return;
        }
        Socket opened = new Socket();
        opened.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
        opened.setSoTimeout(PATIENCE_MILLIS);
        opened.setTcpNoDelay(true);
        socket = opened;
        in = new BufferedInputStream(opened.getInputStream());
        out = new BufferedOutputStream(opened.getOutputStream(), 16 * 1024);
    }

    private RawAnswer read(RawRequest request, long began) throws IOException {
        String status = line();
        while (status.startsWith("HTTP/1.1 1")) {
            headers();
            status = line();
        }
        String[] parts = status.split(" ", 3);
        if (parts.length < 2 || !parts[0].startsWith("HTTP/1.")) {
            throw new IOException("no status line: " + status);
        }
        RawAnswer head = new RawAnswer(Integer.parseInt(parts[1]), headers(), "", 0);
        byte[] body = request.method().equals("HEAD") || head.status() == 204 || head.status() == 304
                ? new byte[0]
                : body(head);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        return new RawAnswer(head.status(), head.headers(), new String(body, UTF_8), millis);
    }

    private byte[] body(RawAnswer head) throws IOException {
        if (head.header("Content-Type").startsWith("text/event-stream")) {
            // It has no end.
            close();
            return new byte[0];
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String length = head.header("Content-Length");
        if (!length.isEmpty()) {
            copy(body, Integer.parseInt(length));
        } else if (head.header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
            for (int size = chunk(); size > 0; size = chunk()) {
                copy(body, size);
                line();
            }
            String trailer = line();
            while (!trailer.isEmpty()) {
                trailer = line();
            }
        } else {
            in.transferTo(body);
            close();
        }
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].trim(), 16);
    }

    private void copy(OutputStream to, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("only " + bytes.length + " of " + length + " bytes");
        }
        to.write(bytes);
    }

    private List<RawRequest.Header> headers() throws IOException {
        List<RawRequest.Header> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(":", 2);
            headers.add(new RawRequest.Header(parts[0], parts.length == 1 ? "" : parts[1].trim()));
        }
        return headers;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("closed without an answer");
            }
            if (line.size() > MOST_OF_A_HEAD) {
                throw new IOException("endless line");
            }
            line.write(next);
        }
        String text = line.toString(ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean keeps(RawAnswer answer) {
        return !answer.header("Connection").equalsIgnoreCase("close");
    }

    @Override
    public void close() {
        Socket open = socket;
        socket = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
