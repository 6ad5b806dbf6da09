package org.hrssplan.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Reads rows from the sheet of a workbook; a cell that shows something else than it holds is a bad row. */
final class XlsxRowReader implements RowReader {

    private static final long MAX_SHEET_BYTES = 2L << 30;

    @Override
    public Map<String, String> read(Path file, RowSink sink) throws IOException {
        try (XlsxPackage workbook = XlsxPackage.open(file)) {
            String sheet = SheetParts.dataSheet(workbook);
            SharedTexts texts = SharedTexts.of(workbook);
            CellStyles styles = CellStyles.of(workbook);
            try (WorkbookXml xml = workbook.part(sheet, MAX_SHEET_BYTES)) {
                new XlsxSheet(xml, texts, styles, new RowDraft(sink, Column::english)).read();
            }
            return Map.of();
        }
    }
}
