package org.hrssplan.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file (RFC 4180), one after the other in the same memory. The delimiter is the first comma,
 * semicolon or tab of the first line.
 */
final class CsvRecords {

    static final int MAX_FIELD_LENGTH = 8192;

    private static final int END = -1;
    private static final int KEPT_FIELDS = Header.MAX_COLUMNS + 1;

    private final Utf8Text input;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int limit;
    private final char delimiter;

    private char[] text = new char[1 << 12];
    private int length;
    private final int[] ends = new int[KEPT_FIELDS];
    private final String[] last = new String[KEPT_FIELDS];
    private int fieldCount;
    private int line;
    private int nextLine = 1;
    private @Nullable SheetCode fault;

    CsvRecords(InputStream in) throws IOException {
        input = new Utf8Text(in);
        Arrays.fill(last, "");
        delimiter = fill() ? firstDelimiter() : ',';
    }

    /** Moves to the next record; false at the end of the file. */
    boolean next() throws IOException {
        line = nextLine;
        length = 0;
        fieldCount = 0;
        fault = null;
        int c = read();
        if (c == END) {
            return false;
        }
        while (true) {
            c = c == '"' ? quoted() : plain(c);
            if (fieldCount < KEPT_FIELDS) {
                ends[fieldCount] = length;
            }
            fieldCount++;
            if (c != delimiter) {
                return true;
            }
            c = read();
        }
    }

    /** The physical line on which the record begins, from 1. */
    int line() {
        return line;
    }

    /** How many fields the record has; those beyond the greatest number of columns are counted, not kept. */
    int fieldCount() {
        return fieldCount;
    }

    /** What is wrong with the form of the record. */
    @Nullable
    SheetCode fault() {
        return fault;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (text[i] > ' ') {
                return false;
            }
        }
        return fault == null && fieldCount <= KEPT_FIELDS;
    }

    /** The text of a field; the same object as in the record before where it is the same text. */
    String field(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        String before = last[index];
        if (before.length() == ends[index] - from && isAt(from, before)) {
            return before;
        }
        String field = new String(text, from, ends[index] - from);
        last[index] = field;
        return field;
    }

    private boolean isAt(int from, String expected) {
        for (int i = 0; i < expected.length(); i++) {
            if (text[from + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads a field that begins with {@code c}; returns what ended it. */
    private int plain(int c) throws IOException {
        int start = length;
        while (c != delimiter && c != '\n' && c != END) {
            if (length - start < MAX_FIELD_LENGTH) {
                keep(c);
            } else {
                fault = SheetCode.TOO_LONG;
            }
            c = read();
        }
        return c;
    }

    /** Reads a field after its opening quote; returns what ended it. */
    private int quoted() throws IOException {
        int start = length;
        int opened = nextLine;
        for (int c = read(); c != END && length - start < MAX_FIELD_LENGTH; c = read()) {
            if (c == '"') {
                c = read();
                if (c == delimiter || c == '\n' || c == END) {
                    return c;
                }
                if (c != '"') {
                    fault = SheetCode.UNCLOSED_QUOTE;
                    return restOfLine(c);
                }
            }
            keep(c);
            if (fieldCount >= KEPT_FIELDS) {
                length = start;
            }
        }
        throw new UnreadableSheetException(SheetCode.UNCLOSED_QUOTE, opened, opened);
    }

    private int restOfLine(int c) throws IOException {
        while (c != '\n' && c != END) {
            c = read();
        }
        return c;
    }

    private void keep(int c) {
        if (fieldCount >= KEPT_FIELDS) {
            return;
        }
        if (length == text.length) {
            text = Arrays.copyOf(text, 2 * length);
        }
        text[length++] = (char) c;
    }

    /** The next character; a line break is {@code \n}, however it is written. */
    private int read() throws IOException {
        if (position == limit && !fill()) {
            return END;
        }
        char c = buffer[position++];
        if (c > '\r') {
            return c;
        }
        if (c == 0) {
            throw new UnreadableSheetException(SheetCode.ILLEGAL_CHARACTER, nextLine, nextLine);
        }
        if (c == '\r') {
            if ((position < limit || fill()) && buffer[position] == '\n') {
                position++;
            }
            c = '\n';
        }
        if (c == '\n') {
            nextLine++;
        }
        return c;
    }

    private boolean fill() throws IOException {
        try {
            position = 0;
            limit = Math.max(0, input.read(buffer));
            return limit > 0;
        } catch (CharacterCodingException e) {
            throw new UnreadableSheetException(SheetCode.NOT_UTF8, nextLine, nextLine);
        }
    }

    private char firstDelimiter() {
        boolean quoted = false;
        for (int i = position; i < limit && buffer[i] != '\n'; i++) {
            char c = buffer[i];
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                return c;
            }
        }
        return ',';
    }
}
