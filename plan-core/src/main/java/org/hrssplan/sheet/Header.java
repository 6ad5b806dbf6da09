package org.hrssplan.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which column stands where in a file; a nameless place holds nothing. */
final class Header {

    static final int MAX_COLUMNS = 64;

    private final List<@Nullable Column> columns;

    private Header(List<@Nullable Column> columns) {
        this.columns = columns;
    }

    static Header of(List<String> names, int line) throws UnreadableSheetException {
        List<@Nullable Column> columns = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (String name : names) {
            Column column = name.isBlank() ? null : Column.named(name.strip());
            if (column == null && !name.isBlank()) {
                throw new UnreadableSheetException(SheetCode.UNKNOWN_COLUMN, line, name.strip());
            }
            if (column != null && !seen.add(column)) {
                throw new UnreadableSheetException(SheetCode.DUPLICATE_COLUMN, line, name.strip());
            }
            columns.add(column);
        }
        for (Column column : Column.values()) {
            if (column.isRequired() && !seen.contains(column)) {
                String bothNames = column.english() + " / " + column.chinese();
                throw new UnreadableSheetException(SheetCode.MISSING_COLUMN, line, bothNames);
            }
        }
        return new Header(columns);
    }

    int size() {
        return columns.size();
    }

    /** The column at a place from 0, null where the header has no name. */
    @Nullable
    Column at(int place) {
        return place < columns.size() ? columns.get(place) : null;
    }
}
