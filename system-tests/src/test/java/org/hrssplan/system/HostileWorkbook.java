package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small workbook of one row, any part of which can be another one. */
final class HostileWorkbook {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STYLES = "xl/styles.xml";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    HostileWorkbook(String... cells) {
        put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                        + " PartName=\"/" + SHEET
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        put("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml", "")));
        put(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml", "")));
        put(SHEET, sheet("", rows(cells)));
    }

    HostileWorkbook put(String name, String xml) {
        return put(name, xml.getBytes(UTF_8));
    }

    HostileWorkbook put(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    static String sheet(String doctype, String rows) {
        return XML + doctype + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String styles(String content) {
        return XML + "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>";
    }

    static String relationships(String content) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }

    /** Of a sheet, another part, or a file elsewhere. */
    static String relationship(String id, String type, String target, String mode) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>".formatted(id, OFFICE, type, target, mode);
    }

    /** A header that a service knows, and one row. */
    static String rows(String... cells) {
        StringBuilder header = new StringBuilder("<row r=\"1\">");
        StringBuilder row = new StringBuilder("<row r=\"2\">");
        String[] names = {"指标代码", "地区代码", "期间", "数值", "单位", "来源文件"};
        for (int column = 0; column < names.length; column++) {
            char letter = (char) ('A' + column);
            header.append(text(letter + "1", names[column]));
            String cell = cells[column];
            row.append(cell.startsWith("<") ? cell : text(letter + "2", cell));
        }
        return header + "</row>" + row + "</row>";
    }

    static String text(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    byte[] bytes() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }
}
