package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Sends a body in chunks, so that its length is known only at its end. */
final class Chunks extends OutputStream {
    private final OutputStream out;
    private final int piece;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    Chunks(OutputStream out, int piece) {
        this.out = out;
        this.piece = piece;
    }

    @Override
    public void write(int one) throws IOException {
        held.write(one);
        sendIfFull();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        held.write(bytes, offset, length);
        sendIfFull();
    }

    void end() throws IOException {
        send();
        out.write("0\r\n\r\n".getBytes(ISO_8859_1));
    }

    private void sendIfFull() throws IOException {
        if (held.size() >= piece) {
            send();
        }
    }

    private void send() throws IOException {
        if (held.size() > 0) {
            out.write((Integer.toHexString(held.size()) + "\r\n").getBytes(ISO_8859_1));
            held.writeTo(out);
            out.write("\r\n".getBytes(ISO_8859_1));
            held.reset();
        }
    }
}
