package org.hrssplan.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, from its first row that is not blank, the header. */
final class XlsxSheet {

    private static final int MAX_ROWS = 1 << 20;
    private static final int MAX_CELLS = 1 << 14;

    private final WorkbookXml xml;
    private final SharedTexts texts;
    private final CellStyles styles;
    private final RowDraft draft;
    private final List<String> names = new ArrayList<>();
    private @Nullable Header header;
    private int headerRow;
    private int row;
    private int strayCell;

    XlsxSheet(WorkbookXml xml, SharedTexts texts, CellStyles styles, RowDraft draft) {
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        this.draft = draft;
    }

    void read() throws IOException {
        while (xml.nextStart()) {
            if (xml.isStart("sheetData")) {
                rows();
            } else if (xml.isStart("mergeCell")) {
                requireAboveData(xml.attribute("ref", ""));
            }
        }
        if (header == null) {
            throw new UnreadableSheetException(SheetCode.NO_HEADER, 0);
        }
    }

    private void rows() throws IOException {
        while (xml.next() && !xml.isEnd("sheetData")) {
            if (xml.isStart("row")) {
                row();
            }
        }
    }

    private void row() throws IOException {
        row = after(row, rowOf(xml.attribute("r")), MAX_ROWS);
        draft.begin(row);
        names.clear();
        strayCell = 0;
        int place = 0;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                place = after(place, columnOf(xml.attribute("r")), MAX_CELLS);
                cell(place);
            }
        }
        if (header != null) {
            if (strayCell > 0) {
                draft.refuse("", SheetCode.WRONG_FIELD_COUNT, header.size(), strayCell);
            }
            draft.end();
        } else if (!names.isEmpty()) {
            header = Header.of(names, row);
            headerRow = row;
        }
    }

    private void cell(int place) throws IOException {
        XlsxCell cell = XlsxCell.read(xml, texts, styles);
        if (header == null) {
            name(place, cell.text());
            return;
        }
        Column column = header.at(place - 1);
        if (column != null && column.isInput()) {
            cell.giveTo(draft, column);
        } else if (column == null && !cell.isBlank()) {
            strayCell = place;
        }
    }

    private void name(int place, String name) throws UnreadableSheetException {
        if (name.isBlank()) {
            return;
        }
        if (place > Header.MAX_COLUMNS) {
            throw new UnreadableSheetException(SheetCode.TOO_MANY_COLUMNS, row, Header.MAX_COLUMNS);
        }
        while (names.size() < place - 1) {
            names.add("");
        }
        names.add(name);
    }

    private void requireAboveData(String range) throws UnreadableSheetException {
        String last = range.substring(range.indexOf(':') + 1).replaceAll("[^0-9]", "");
        if (last.length() > 7 || last.isEmpty() || Integer.parseInt(last) > headerRow) {
            String shown = range.substring(0, Math.min(range.length(), 30));
            throw new UnreadableSheetException(SheetCode.MERGED_CELL, 0, shown);
        }
    }

    /** The number that is given, or the next one where it is 0; numbers rise, up to what a sheet can hold. */
    private static int after(int before, int given, int max) throws UnreadableSheetException {
        int number = given == 0 ? before + 1 : given;
        if (number <= before || number > max) {
            throw XlsxPackage.notAWorkbook();
        }
        return number;
    }

    private static int rowOf(@Nullable String number) throws UnreadableSheetException {
        try {
            return number == null ? 0 : Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw XlsxPackage.notAWorkbook();
        }
    }

    /** The number of the column, from 1, in a reference such as {@code AB12}. */
    private static int columnOf(@Nullable String reference) {
        int number = 0;
        for (int i = 0; reference != null && i < reference.length() && i < 4 && reference.charAt(i) >= 'A'; i++) {
            number = 26 * number + reference.charAt(i) - 'A' + 1;
        }
        return number;
    }
}
