package org.hrssplan.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 without its byte order mark, decoded strictly: what precedes a malformed byte is still given, so that its line
 * can be told.
 */
final class Utf8Text extends Reader {

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean started;
    private boolean ended;

    Utf8Text(InputStream in) {
        this.in = in;
    }

    /**
     * Reads into a buffer that has room for a pair of characters at least.
     *
     * @throws CharacterCodingException where the bytes are no UTF-8
     */
    @Override
    public int read(char[] buffer, int offset, int room) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, room).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (!started && out.position() > 0) {
                started = true;
                skipMark(out);
            }
            if (out.position() > 0) {
                return out.position();
            }
            if (result.isError()) {
                throw new MalformedInputException(result.length());
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    private static void skipMark(CharBuffer out) {
        if (out.get(0) == '\ufeff') {
            out.flip().position(1);
            out.compact();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
