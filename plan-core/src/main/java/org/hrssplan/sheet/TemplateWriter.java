package org.hrssplan.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes templates in Chinese or, for the language {@code en}, in English; the stream stays open. */
public final class TemplateWriter {

    private TemplateWriter() {}

    /** A workbook with a sheet to fill in and a sheet that explains it. */
    public static void xlsx(Template template, Locale language, OutputStream out) throws IOException {
        new TemplateWorkbook(template, language).write(out);
    }

    /** CSV in UTF-8 with a byte order mark, so that spreadsheets know it, and guarded against formulas. */
    public static void csv(Template template, Locale language, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        text.write(line(column -> TemplateTexts.header(column, language)));
        for (TemplateRow row : template.rows()) {
            text.write(line(row::text));
        }
        text.flush();
    }

    private static String line(Function<Column, String> cells) {
        return Arrays.stream(Column.values())
                .map(column -> quoted(FormulaGuard.guarded(cells.apply(column))))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> ",;\"\t\r\n".indexOf(c) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
