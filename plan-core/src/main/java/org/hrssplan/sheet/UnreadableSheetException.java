package org.hrssplan.sheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A file that cannot be read as a whole: the rows that it gave before count for nothing. */
public final class UnreadableSheetException extends IOException {

    private static final long serialVersionUID = 1L;

    private final SheetCode code;
    private final int line;
    private final transient List<String> arguments;

    UnreadableSheetException(SheetCode code, int line, Object... arguments) {
        super(code + " in line " + line);
        this.code = code;
        this.line = line;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public SheetCode code() {
        return code;
    }

    /** The line of text or the row of the sheet, from 1; 0 where the file as a whole is meant. */
    public int line() {
        return line;
    }

    /** What the words of the reason mention, as {@link SheetCode} says. */
    public List<String> arguments() {
        return arguments;
    }
}
