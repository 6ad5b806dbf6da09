package org.hrssplan.sheet;

import java.io.IOException;
import java.io.Reader;

/**
 * Lets only such XML pass as workbooks consist of: tags and text, neither of unusual length. Document types and all that
 * comes with them, comments and processing instructions end the reading before a parser sees them.
 */
final class PlainXml extends Reader {

    /** Twice what the longest text of a cell can need, every character escaped. */
    private static final int MAX_PIECE_LENGTH = 512 << 10;

    private final Reader in;
    private boolean opened;
    private boolean declarationAllowed = true;
    private int pieceLength;

    PlainXml(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int room) throws IOException {
        int read = in.read(buffer, offset, room);
        for (int i = offset; i < offset + read; i++) {
            look(buffer[i]);
        }
        return read;
    }

    private void look(char c) throws IOException {
        if (opened) {
            opened = false;
            if (c == '!' || (c == '?' && !declarationAllowed)) {
                throw new UnreadableSheetException(SheetCode.XML_WITH_DTD, 0);
            }
            declarationAllowed = false;
        }
        if (c == '<') {
            opened = true;
            pieceLength = 0;
        } else if (++pieceLength > MAX_PIECE_LENGTH) {
            throw new UnreadableSheetException(SheetCode.FIELD_TOO_LONG, 0, MAX_PIECE_LENGTH);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
