package org.hrssplan.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the documents, read from them a second time and kept apart from the data of the services. */
final class PrintedTables {
    private static final Path FOLDER = ProjectFiles.ROOT.resolve("plan-core/src/test/resources/printed-tables");

    private PrintedTables() {}

    /** The rows below the heading, each cell under the name of its column. */
    static List<Map<String, String>> read(String name) {
        List<List<String>> lines = lines(name);
        List<String> columns = lines.get(0);
        return lines.stream().skip(1).map(cells -> named(columns, cells)).toList();
    }

    private static Map<String, String> named(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return row;
    }

    private static List<List<String>> lines(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name + ".tsv")).stream()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
