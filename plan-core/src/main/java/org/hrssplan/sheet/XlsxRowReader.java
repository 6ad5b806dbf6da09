package org.hrssplan.sheet;

import java.nio.file.Path;
import java.util.Map;

record XlsxRowReader() implements RowReader {
    @Override
    public Map<String, String> read(Path file, RowSink sink) {
        throw new UnsupportedOperationException();
    }
}
