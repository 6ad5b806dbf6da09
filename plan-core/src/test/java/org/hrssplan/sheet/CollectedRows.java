package org.hrssplan.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps what a reader gives, in words that a test can compare. */
final class CollectedRows implements RowSink {

    final List<GivenRow> rows = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    @Override
    public void row(GivenRow row) {
        rows.add(row);
    }

    @Override
    public void unreadable(int line, RowProblem problem) {
        problems.add(line + " " + problem.field() + " " + problem.code() + " " + problem.arguments());
    }

    static CollectedRows of(SheetFormat format, Path file) throws IOException {
        CollectedRows collected = new CollectedRows();
        RowReader.of(format, Set.of("submittedBy")).read(file, collected);
        return collected;
    }

    static CollectedRows of(SheetFormat format, Path directory, String text) throws IOException {
        return of(format, directory, text.getBytes(StandardCharsets.UTF_8));
    }

    static CollectedRows of(SheetFormat format, Path directory, byte[] content) throws IOException {
        return of(format, Files.write(directory.resolve("given." + format.extension()), content));
    }
}
