package org.hrssplan.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/** UTF-8, decoded strictly: what precedes a malformed byte is still given, so that the line of it is known. */
final class Utf8Text {

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharsetDecoder decoder = strict();
    private boolean ended;

    Utf8Text(InputStream in) {
        this.in = in;
    }

    /**
     * Fills the buffer from its start.
     *
     * @return the number of characters, -1 at the end
     * @throws CharacterCodingException where the bytes are no UTF-8
     */
    int fill(char[] buffer) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (out.position() > 0) {
                return out.position();
            }
            if (result.isError()) {
                throw new MalformedInputException(result.length());
            }
            if (ended) {
                return -1;
            }
            bytes.compact();
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
        }
    }

    /** The same as a reader, without the byte order mark, for parsers that count lines on their own. */
    static Reader reader(InputStream in) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(in, strict()), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
