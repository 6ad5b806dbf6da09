package org.hrssplan.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A template as a workbook. Its cells are formatted as text: what is typed is what is read, and 10:40:50 does not become
 * a time of day.
 */
final class TemplateWorkbook {

    private static final String GREY = "D9D9D9";
    private static final String BLUE = "BDD7EE";

    private final Template template;
    private final Locale language;
    private final ResourceBundle texts;

    TemplateWorkbook(Template template, Locale language) {
        this.template = template;
        this.language = language;
        this.texts = TemplateTexts.of(language);
    }

    void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "hrss-plan", "1.0");
        workbook.properties().setTitle(template.title());
        Worksheet data = workbook.newWorksheet(TemplateTexts.dataSheet(language));
        Worksheet notes = workbook.newWorksheet(texts.getString("sheet.notes"));
        Worksheet units = workbook.newWorksheet(texts.getString("sheet.units"));
        units.setVisibilityState(VisibilityState.HIDDEN);
        header(data);
        rows(data);
        if (!template.rows().isEmpty()) {
            choicesOfUnits(data, units);
            hintOfValues(data);
        }
        notes(notes);
        workbook.finish();
    }

    private void header(Worksheet data) {
        for (Column column : Column.values()) {
            int place = place(column);
            data.value(0, place, TemplateTexts.header(column, language));
            data.width(place, width(column));
        }
        data.range(0, 0, 0, Column.values().length - 1)
                .style()
                .bold()
                .fillColor(BLUE)
                .horizontalAlignment("center")
                .set();
        data.freezePane(0, 1);
    }

    private void rows(Worksheet data) {
        int last = template.rows().size();
        for (int i = 0; i < last; i++) {
            for (Column column : Column.values()) {
                String text = template.rows().get(i).text(column);
                if (!text.isEmpty()) {
                    data.value(i + 1, place(column), text);
                }
            }
        }
        for (Column column : Column.values()) {
            if (last > 0 && isForFilling(column)) {
                below(data, column).style().format("@").set();
            } else if (last > 0) {
                below(data, column).style().format("@").fillColor(GREY).set();
            }
        }
    }

    /** One list for each run of rows that take the same units. */
    private void choicesOfUnits(Worksheet data, Worksheet lists) {
        List<TemplateRow> rows = template.rows();
        List<List<String>> written = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            List<String> units = rows.get(from).units();
            if (i < rows.size() && rows.get(i).units().equals(units)) {
                continue;
            }
            if (!units.isEmpty()) {
                Range run = data.range(from + 1, place(Column.UNIT), i, place(Column.UNIT));
                run.validateWithList(list(lists, written, units))
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .showErrorMessage(true)
                        .errorTitle(texts.getString("unit.error.title"))
                        .error(texts.getString("unit.error"));
            }
            from = i;
        }
    }

    private static Range list(Worksheet lists, List<List<String>> written, List<String> units) {
        int row = written.indexOf(units);
        if (row < 0) {
            row = written.size();
            written.add(units);
            for (int i = 0; i < units.size(); i++) {
                lists.value(row, i, units.get(i));
            }
        }
        return lists.range(row, 0, row, units.size() - 1);
    }

    /** Warns of what is neither a number nor an inequality nor shares; the sheet keeps it if the writer insists. */
    private void hintOfValues(Worksheet data) {
        String bare = below(data, Column.VALUE).toString().replaceAll(":.*", "");
        for (String sign : List.of("&gt;", "&lt;", "≥", "≤", ":")) {
            bare = "SUBSTITUTE(" + bare + ",\"" + sign + "\",\"\")";
        }
        below(data, Column.VALUE)
                .validateWithFormula("ISNUMBER(--" + bare + ")")
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(texts.getString("value.error.title"))
                .error(texts.getString("value.error"));
    }

    private void notes(Worksheet notes) {
        int row = 0;
        notes.value(row, 0, template.title());
        notes.style(row++, 0).bold().fontSize(14).set();
        row = pair(notes, row, texts.getString("plan"), template.planTitle());
        row = pair(notes, row, texts.getString("region"), template.regionName() + " " + template.regionCode());
        row = pair(notes, row, texts.getString("period"), template.period()) + 1;
        for (int i = 1; texts.containsKey("how." + i); i++) {
            row = pair(notes, row, String.valueOf(i), texts.getString("how." + i));
        }
        row = pair(notes, row + 1, texts.getString("column"), texts.getString("meaning"));
        notes.range(row - 1, 0, row - 1, 1).style().bold().fillColor(BLUE).set();
        for (Column column : Column.values()) {
            row = pair(
                    notes, row, TemplateTexts.header(column, language), texts.getString("column." + column.english()));
        }
        notes.width(0, 16);
        notes.width(1, 100);
    }

    private static int pair(Worksheet sheet, int row, String name, String text) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, text);
        sheet.style(row, 1).wrapText(true).set();
        return row + 1;
    }

    private Range below(Worksheet data, Column column) {
        return data.range(1, place(column), template.rows().size(), place(column));
    }

    private static boolean isForFilling(Column column) {
        return switch (column) {
            case VALUE, UNIT, DOCUMENT, SECTION, TABLE, ROW, NOTE -> true;
            default -> false;
        };
    }

    private static int width(Column column) {
        return switch (column) {
            case INDICATOR, INDICATOR_NAME, DOCUMENT -> 30;
            case NOTE, DEFINITION -> 50;
            default -> 14;
        };
    }

    private static int place(Column column) {
        return List.of(Column.values()).indexOf(column);
    }
}
