package org.hrssplan.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows in the text format of COPY: \N is null, and backslash, tab and line ends are escaped. */
final class CopyText {

    /** What goes to the server at once. */
    private static final int FULL = 1 << 16;

    private byte[] bytes = new byte[FULL + (1 << 12)];
    private int length;
    private boolean rowBegun;

    void field(@Nullable String text) {
        separate();
        if (text == null) {
            require(2);
            bytes[length++] = '\\';
            bytes[length++] = 'N';
            return;
        }
        byte[] encoded = text.getBytes(UTF_8);
        require(2 * encoded.length);
        for (byte b : encoded) {
            switch (b) {
                case '\\' -> escaped('\\');
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                default -> bytes[length++] = b;
            }
        }
    }

    void field(long number) {
        field(Long.toString(number));
    }

    void endRow() {
        require(1);
        bytes[length++] = '\n';
        rowBegun = false;
    }

    boolean isFull() {
        return length >= FULL;
    }

    /** Sends the rows and forgets them. */
    void flush(CopyIn copy) throws SQLException {
        copy.writeToCopy(bytes, 0, length);
        length = 0;
    }

    private void separate() {
        if (rowBegun) {
            require(1);
            bytes[length++] = '\t';
        }
        rowBegun = true;
    }

    private void escaped(char c) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) c;
    }

    private void require(int room) {
        if (bytes.length - length < room) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + room);
        }
    }
}
