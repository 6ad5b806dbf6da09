package org.hrssplan.sheet;

import java.io.IOException;

/**
 * A cell of a sheet.
 *
 * @param type {@code n} for numbers, {@code s}, {@code str} and {@code inlineStr} for text, {@code b}, {@code e}, {@code
 *     d}
 * @param text what it holds, shared texts looked up
 */
record XlsxCell(String type, CellStyles.Shown shown, boolean formula, String text) {

    /** Reads from the opening tag of the cell to its closing one. */
    static XlsxCell read(WorkbookXml xml, SharedTexts texts, CellStyles styles) throws IOException {
        String type = xml.attribute("t", "n");
        CellStyles.Shown shown = styles.of(xml.attribute("s", "0"));
        boolean formula = false;
        boolean value = false;
        StringBuilder held = new StringBuilder();
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("is")) {
                held.replace(0, held.length(), SharedTexts.text(xml, "is"));
            } else if (xml.isStart()) {
                value = xml.name().equals("v");
                formula |= xml.name().equals("f");
            } else if (xml.isEnd()) {
                value = false;
            } else if (value) {
                xml.appendTo(held, SharedTexts.MAX_TEXT_LENGTH);
            }
        }
        String text = held.toString();
        if (type.equals("s") && !text.isEmpty()) {
            text = texts.at(text);
        } else if (type.equals("str")) {
            text = SharedTexts.unescaped(text);
        }
        return new XlsxCell(type, shown, formula, text);
    }

    boolean isBlank() {
        return text.isBlank() && !formula;
    }

    /** Gives the text that a person sees, or the reason why it is not what the cell holds. */
    void giveTo(RowDraft draft, Column column) {
        if (formula) {
            draft.refuse(column, SheetCode.FORMULA_CELL);
        } else if (!text.isEmpty()) {
            switch (type) {
                case "s", "str", "inlineStr" -> draft.put(column, text);
                case "n" -> number(draft, column);
                case "d" -> draft.refuse(column, SheetCode.DATE_CELL);
                case "b" -> draft.refuse(column, SheetCode.ERROR_CELL, text.equals("0") ? "FALSE" : "TRUE");
                default -> draft.refuse(column, SheetCode.ERROR_CELL, text);
            }
        }
    }

    private void number(RowDraft draft, Column column) {
        try {
            switch (shown) {
                case AS_DATE -> draft.refuse(column, SheetCode.DATE_CELL);
                case SCALED -> draft.refuse(column, SheetCode.SCALED_CELL);
                case IN_PERCENT -> draft.put(column, GivenValue.ofSpreadsheet(text.strip(), 2) + "%");
                case AS_IT_IS -> draft.put(column, GivenValue.ofSpreadsheet(text.strip(), 0));
            }
        } catch (GivenValue.Refused e) {
            draft.refuse(column, e.code(), text);
        }
    }
}
