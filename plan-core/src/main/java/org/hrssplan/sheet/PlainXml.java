package org.hrssplan.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Lets only such XML pass as workbooks consist of: tags and text in UTF-8, neither of unusual length. Document types and
 * all that comes with them, comments and processing instructions end the reading before a parser sees them.
 */
final class PlainXml extends Reader {

    /** Twice what the longest text of a cell can need, every character escaped. */
    private static final int MAX_PIECE_LENGTH = 512 << 10;

    private static final int MAX_DECLARATION_LENGTH = 256;

    private final Reader in;
    private boolean opened;
    private int pieceLength;

    private PlainXml(Reader in) {
        this.in = in;
    }

    /** The document without its XML declaration, which could only say what is decided already. */
    static PlainXml of(InputStream in) throws IOException {
        BufferedReader text = new BufferedReader(new Utf8Text(in), 1 << 16);
        text.mark(MAX_DECLARATION_LENGTH);
        char[] start = new char[MAX_DECLARATION_LENGTH];
        String beginning = new String(start, 0, Math.max(0, text.read(start)));
        text.reset();
        if (beginning.startsWith("<?xml ") && beginning.contains("?>")) {
            text.read(start, 0, beginning.indexOf("?>") + 2);
        }
        return new PlainXml(text);
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
        if (opened && (c == '!' || c == '?')) {
            throw new UnreadableSheetException(SheetCode.XML_WITH_DTD, 0);
        }
        opened = c == '<';
        if (opened) {
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
