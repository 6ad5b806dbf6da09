package org.hrssplan.sheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The row that is being read: takes its texts one by one, and gives the row or its problems to the sink. */
final class RowDraft {

    /** More than a row in earnest can have, and little enough to be kept for every row. */
    private static final int MAX_PROBLEMS = 20;

    private final RowSink sink;
    private final Function<Column, String> fieldNames;
    private final Map<Column, String> texts = new EnumMap<>(Column.class);
    private int line;
    private int problems;

    RowDraft(RowSink sink, Function<Column, String> fieldNames) {
        this.sink = sink;
        this.fieldNames = fieldNames;
    }

    void begin(int line) {
        this.line = line;
        problems = 0;
        texts.clear();
    }

    /** Takes the text of a column as it stands in the file. */
    void put(Column column, String raw) {
        String text = Texts.trimmed(raw);
        if (text.isEmpty()) {
            return;
        }
        if (text.length() > column.maxLength()) {
            refuse(column, SheetCode.TOO_LONG, column.maxLength());
        } else if (Texts.hasIllegalCharacter(text)) {
            refuse(column, SheetCode.ILLEGAL_CHARACTER);
        } else {
            texts.put(column, text);
        }
    }

    void refuse(Column column, SheetCode code, Object... arguments) {
        refuse(fieldNames.apply(column), code, arguments);
    }

    void refuse(String field, SheetCode code, Object... arguments) {
        if (problems < MAX_PROBLEMS) {
            problems++;
            sink.unreadable(line, RowProblem.of(field, code, arguments));
        }
    }

    /** Ends the row; a row in which nothing stands is passed over. */
    void end() {
        if (problems == 0 && texts.isEmpty()) {
            return;
        }
        String value = value();
        if (problems > 0) {
            return;
        }
        sink.row(new GivenRow(
                line,
                texts.get(Column.INDICATOR),
                texts.get(Column.REGION),
                texts.get(Column.PERIOD),
                value,
                texts.get(Column.UNIT),
                texts.get(Column.DOCUMENT),
                texts.get(Column.SECTION),
                texts.get(Column.TABLE),
                texts.get(Column.ROW),
                texts.get(Column.NOTE)));
    }

    private @Nullable String value() {
        String text = texts.get(Column.VALUE);
        if (text == null) {
            return null;
        }
        try {
            return GivenValue.read(text, texts.get(Column.UNIT));
        } catch (GivenValue.Refused e) {
            refuse(Column.VALUE, e.code(), text);
            return null;
        }
    }
}
