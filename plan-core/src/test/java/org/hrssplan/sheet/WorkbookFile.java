package org.hrssplan.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, so that it can hold what no program would write. */
final class WorkbookFile {

    static final String HEADER = "<row r=\"1\">" + text("A1", "indicator") + text("B1", "region") + text("C1", "period")
            + text("D1", "value") + text("E1", "unit") + text("F1", "source") + "</row>";

    /** Writes one part. */
    interface Part {
        void to(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private WorkbookFile() {
        part(
                "xl/workbook.xml",
                """
                <workbook xmlns:r="x"><sheets><sheet name="甲" sheetId="1" r:id="r1"/></sheets></workbook>""");
        part(
                "xl/_rels/workbook.xml.rels",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>""");
    }

    /** A workbook whose sheet has the usual header and these rows below it. */
    static WorkbookFile ofRows(String rows) {
        return ofSheet("<worksheet><sheetData>" + HEADER + rows + "</sheetData></worksheet>");
    }

    static WorkbookFile ofSheet(String xml) {
        return new WorkbookFile().part("xl/worksheets/sheet1.xml", xml);
    }

    static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    WorkbookFile part(String name, String content) {
        return part(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    WorkbookFile part(String name, Part content) {
        parts.put(name, content);
        return this;
    }

    Path in(Path directory) {
        Path file = directory.resolve("made.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Writes {@code piece} again and again, numbered from 2. */
    static void repeat(OutputStream raw, String before, String piece, int times) throws IOException {
        BufferedOutputStream out = new BufferedOutputStream(raw, 1 << 16);
        out.write(before.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        for (int i = 2; i < times + 2; i++) {
            out.write(piece.indexOf('%') < 0 ? bytes : String.format(piece, i).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }
}
