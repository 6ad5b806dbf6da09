package org.hrssplan.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads rows from CSV in UTF-8; a bad record is one bad row. */
final class CsvRowReader implements RowReader {

    @Override
    public Map<String, String> read(Path file, RowSink sink) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            CsvRecords records = new CsvRecords(in);
            Header header = header(records);
            RowDraft draft = new RowDraft(sink, Column::english);
            while (records.next()) {
                if (!records.isBlank()) {
                    draft.begin(records.line());
                    give(records, header, draft);
                    draft.end();
                }
            }
            return Map.of();
        }
    }

    private static Header header(CsvRecords records) throws IOException {
        do {
            if (!records.next()) {
                throw new UnreadableSheetException(SheetCode.NO_HEADER, 0);
            }
        } while (records.isBlank());
        SheetCode fault = records.fault();
        if (fault != null) {
            throw new UnreadableSheetException(fault, records.line(), faultArgument(fault, records));
        }
        if (records.fieldCount() > Header.MAX_COLUMNS) {
            throw new UnreadableSheetException(SheetCode.TOO_MANY_COLUMNS, records.line(), Header.MAX_COLUMNS);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < records.fieldCount(); i++) {
            names.add(records.field(i));
        }
        return Header.of(names, records.line());
    }

    private static void give(CsvRecords records, Header header, RowDraft draft) {
        SheetCode fault = records.fault();
        if (fault != null) {
            draft.refuse("", fault, faultArgument(fault, records));
            return;
        }
        if (records.fieldCount() != header.size()) {
            draft.refuse("", SheetCode.WRONG_FIELD_COUNT, header.size(), records.fieldCount());
            return;
        }
        for (int i = 0; i < header.size(); i++) {
            Column column = header.at(i);
            if (column != null && column.isInput()) {
                draft.put(column, FormulaGuard.withoutGuard(records.field(i)));
            } else if (column == null && !records.field(i).isBlank()) {
                draft.refuse("", SheetCode.WRONG_FIELD_COUNT, header.size(), records.fieldCount());
                return;
            }
        }
    }

    private static int faultArgument(SheetCode fault, CsvRecords records) {
        return fault == SheetCode.TOO_LONG ? CsvRecords.MAX_FIELD_LENGTH : records.line();
    }
}
