package org.hrssplan.gateway.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Text in columns that line up although Chinese characters are twice as wide as digits. */
final class TextTable {
    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param right whether its cells end, rather than begin, at one line
     * @param widest from which width on its cells are wrapped
     */
    record Column(String title, boolean right, int widest) {}

    private final List<Column> columns;
    private final List<List<List<String>>> rows = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
        row(columns.stream().map(Column::title).toList());
    }

    /** A line across all columns. */
    void heading(String text) {
        rows.add(List.of(List.of(text)));
    }

    /** A cell for each column; a cell that is too wide takes several lines. */
    void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(IntStream.range(0, cells.size())
                .mapToObj(i -> DisplayWidth.wrap(cells.get(i), columns.get(i).widest()))
                .toList());
    }

    void writeTo(StringBuilder out) {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        for (List<List<String>> row : rows) {
            int lines = row.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < lines; line++) {
                out.append(row.size() == 1 ? row.get(0).get(line) : line(row, line, widths))
                        .append('\n');
            }
        }
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > 1)
                .flatMap(row -> row.get(column).stream())
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
    }

    private String line(List<List<String>> row, int line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = line < row.get(i).size() ? row.get(i).get(line) : "";
            String blanks = " ".repeat(widths[i] - DisplayWidth.of(cell));
            text.append(i == 0 ? "" : GAP).append(columns.get(i).right() ? blanks + cell : cell + blanks);
        }
        return text.toString().stripTrailing();
    }
}
