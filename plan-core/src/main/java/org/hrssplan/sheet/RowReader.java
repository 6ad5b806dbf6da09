package org.hrssplan.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Reads the rows of a file as a stream, in constant memory whatever its size. */
public interface RowReader {

    static RowReader of(SheetFormat format) {
        return of(format, Set.of());
    }

    /** A reader that takes the {@code bodyFields}, texts beside {@code items}, from a JSON file. */
    static RowReader of(SheetFormat format, Set<String> bodyFields) {
        return switch (format) {
            case JSON -> new JsonRowReader(bodyFields);
            case CSV -> new CsvRowReader();
            case XLSX -> new XlsxRowReader();
        };
    }

    /**
     * Gives every row that is not blank to {@code sink}.
     *
     * @return the body fields that are there; none in CSV and XLSX
     * @throws UnreadableSheetException if the file cannot be read as a whole; rows may have been given before
     */
    Map<String, String> read(Path file, RowSink sink) throws IOException;
}
