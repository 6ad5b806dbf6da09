package org.hrssplan.sheet;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

record JsonRowReader(Set<String> bodyFields) implements RowReader {
    @Override
    public Map<String, String> read(Path file, RowSink sink) {
        throw new UnsupportedOperationException();
    }
}
