package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hrssplan.system.HostileWorkbook.SHEET;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hrssplan.system.Attack.Harmless;
import org.hrssplan.system.RawRequest.Body;

/** Attacks by files that are imported. */
final class FileAttacks {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "指标代码,地区代码,期间,数值,单位,来源文件,备注\n";
    private static final int BOMB = 40 * 1024 * 1024;
    private static final int MANY = 200_000;

    private final RawRequest sample;
    private final String row;
    private final String[] cells;
    private final Stream.Builder<Attack> attacks = Stream.builder();

    private FileAttacks(RawRequest sample, Stage stage) {
        this.sample = sample;
        cells = new String[] {stage.get("code"), Stage.COUNTY, "2026-05", "600", stage.get("unit"), "台账"};
        row = String.join(",", cells);
    }

    static Stream<Attack> of(ApiOperation operation, RawRequest sample, Stage stage) {
        if (!operation.bodies().containsKey(CSV)) {
            return Stream.of();
        }
        FileAttacks files = new FileAttacks(sample, stage);
        files.texts();
        files.packages();
        files.sheets();
        return files.attacks.build();
    }

    private void texts() {
        csv("formula", HEADER + row + ",=cmd|' /C calc'!A0\n", Harmless.ALWAYS);
        csv(
                "formula behind a blank",
                HEADER + row + ",\" \t=HYPERLINK(\"\"http://attacker.example\"\")\"\n",
                Harmless.ALWAYS);
        csv("formula as value", HEADER + row.replace("600", "=1+1") + ",\n", Harmless.NEVER);
        csv("huge number", HEADER + row.replace("600", "1e100000000") + ",\n", Harmless.NEVER);
        csv("many digits", HEADER + row.replace("600", "9".repeat(10_000)) + ",\n", Harmless.NEVER);
        csv("open quote", HEADER + row + ",\"open\n", Harmless.NEVER);
        csv("quote in the middle", HEADER + row + ",a\"b\n", Harmless.ALWAYS);
        csv("zero byte", HEADER + row + ",a\u0000b\n", Harmless.NEVER);
        csv("escape sequence", HEADER + row + ",\u001b[31mred\n", Harmless.ALWAYS);
        csv("line break in a cell", HEADER + row + ",\"a\nINJECTED\"\n", Harmless.ALWAYS);
        csv("nothing", "", Harmless.NEVER);
        csv("only a header", HEADER, Harmless.ALWAYS);
        csv("unknown column", HEADER.replace("备注", "状态") + row + ",PUBLISHED\n", Harmless.NEVER);
        csv("a column twice", HEADER.replace("备注", "数值") + row + ",1\n", Harmless.NEVER);
        csv("100,000 columns", "指标代码" + ",a".repeat(100_000) + "\n", Harmless.ALWAYS);
        csv("one cell of 5 MB", HEADER + row + "," + "a".repeat(5_000_000) + "\n", Harmless.ALWAYS);
        csv("200,000 empty lines", HEADER + "\n".repeat(MANY), Harmless.ALWAYS);
        csv("200,000 lines of commas", HEADER + ",,,,,,\n".repeat(MANY), Harmless.ALWAYS);
        csv("not CSV", "<html>", Harmless.NEVER);
        file("CSV in UTF-16", CSV, () -> (HEADER + row + ",\n").getBytes(UTF_16), Harmless.NEVER);
        file("CSV in GBK", CSV, () -> (HEADER + row + ",\n").getBytes(Charset.forName("GBK")), Harmless.ALWAYS);
        file("CSV of broken UTF-8", CSV, () -> new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xfd, 10}, Harmless.NEVER);
        file("CSV that is a workbook", CSV, () -> good().bytes(), Harmless.NEVER);
    }

    private void packages() {
        workbook("in order", () -> good(), Harmless.ALWAYS);
        file("not a zip", XLSX, () -> "not a zip".getBytes(UTF_8), Harmless.NEVER);
        file(
                "an empty zip",
                XLSX,
                () -> new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                Harmless.NEVER);
        file("half a zip", XLSX, () -> Arrays.copyOf(good().bytes(), 700), Harmless.NEVER);
        file("CSV for a workbook", XLSX, () -> (HEADER + row).getBytes(UTF_8), Harmless.NEVER);
        workbook("bomb", () -> good().put(SHEET, HostileWorkbook.sheet("", " ".repeat(BOMB))), Harmless.NEVER);
        workbook(
                "bomb in a part that nobody reads",
                () -> good().put("xl/media/a.bin", new byte[BOMB]),
                Harmless.ALWAYS);
        workbook(
                "names that lead out",
                () -> good().put("../../../../tmp/attack.xml", "<a/>")
                        .put("/etc/attack", "<a/>")
                        .put("C:\\attack", "<a/>"),
                Harmless.ALWAYS);
        workbook(
                "a sheet that lies elsewhere",
                () -> good().put(
                                "xl/_rels/workbook.xml.rels",
                                HostileWorkbook.relationships(HostileWorkbook.relationship(
                                        "rId1", "worksheet", "../../../../../etc/passwd", ""))),
                Harmless.NEVER);
        workbook(
                "a sheet at another server",
                () -> good().put(
                                "xl/_rels/workbook.xml.rels",
                                HostileWorkbook.relationships(HostileWorkbook.relationship(
                                        "rId1", "worksheet", "http://127.0.0.1:9/a.xml", " TargetMode=\"External\""))),
                Harmless.NEVER);
        workbook("20,000 parts", this::crowded, Harmless.ALWAYS);
    }

    private HostileWorkbook crowded() {
        HostileWorkbook crowded = good();
        for (int entry = 0; entry < 20_000; entry++) {
            crowded.put("xl/a" + entry, new byte[0]);
        }
        return crowded;
    }

    private void sheets() {
        String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        sheet("external entity", () -> HostileWorkbook.sheet(entity, HostileWorkbook.rows(with(5, "&b;"))));
        sheet(
                "external DTD",
                () -> HostileWorkbook.sheet(
                        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">", HostileWorkbook.rows(cells)));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;&l%d;\">"
                    .formatted(level, level - 1, level - 1, level - 1, level - 1));
        }
        sheet(
                "entities of entities",
                () -> HostileWorkbook.sheet(laughs + "]>", HostileWorkbook.rows(with(5, "&l29;"))));
        sheet("not XML", () -> "not XML");
        sheet("an open tag", () -> HostileWorkbook.sheet("", "<row><c>"));
        sheet("5,000 deep", () -> HostileWorkbook.sheet("", "<a>".repeat(5_000) + "</a>".repeat(5_000)));
        sheet(
                "a cell far away",
                () -> HostileWorkbook.sheet("", "<row r=\"1\">" + HostileWorkbook.text("ZZZZZZ1", "a") + "</row>"));
        sheet(
                "a cell nowhere",
                () -> HostileWorkbook.sheet("", "<row r=\"1\">" + HostileWorkbook.text("1A", "a") + "</row>"));
        sheet(
                "a row far away",
                () -> HostileWorkbook.sheet(
                        "", "<row r=\"99999999999\">" + HostileWorkbook.text("A99999999999", "a") + "</row>"));
        sheet(
                "a text that is not there",
                () -> HostileWorkbook.sheet("", HostileWorkbook.rows(with(5, "<c r=\"F2\" t=\"s\"><v>99999</v></c>"))));
        sheet(
                "a huge number",
                () -> HostileWorkbook.sheet("", HostileWorkbook.rows(with(3, "<c r=\"D2\"><v>1e100000000</v></c>"))));
        workbook(
                "a formula",
                () -> new HostileWorkbook(
                        with(5, "<c r=\"F2\" t=\"str\"><f>HYPERLINK(\"http://attacker.example\")</f><v>台账</v></c>")),
                Harmless.ALWAYS);
        workbook(
                "a formula as value",
                () -> new HostileWorkbook(with(3, "<c r=\"D2\"><f>1+1</f><v>2</v></c>")),
                Harmless.ALWAYS);
        workbook(
                "200,000 styles",
                () -> good().put(
                                HostileWorkbook.STYLES,
                                HostileWorkbook.styles("<cellXfs>" + "<xf/>".repeat(MANY) + "</cellXfs>")),
                Harmless.ALWAYS);
        workbook(
                "200,000 formats",
                () -> good().put(
                                HostileWorkbook.STYLES,
                                HostileWorkbook.styles("<numFmts>"
                                        + "<numFmt numFmtId=\"200\" formatCode=\"0%\"/>".repeat(MANY) + "</numFmts>")),
                Harmless.ALWAYS);
        workbook(
                "styles with an entity",
                () -> good().put(HostileWorkbook.STYLES, entity + "<styleSheet>&b;</styleSheet>"),
                Harmless.ALWAYS);
        workbook(
                "texts with an entity",
                () -> good().put("xl/sharedStrings.xml", entity + "<sst>&b;</sst>"),
                Harmless.ALWAYS);
    }

    private String[] with(int column, String cell) {
        String[] changed = cells.clone();
        changed[column] = cell;
        return changed;
    }

    private HostileWorkbook good() {
        return new HostileWorkbook(cells);
    }

    private void sheet(String name, Supplier<String> xml) {
        workbook(name, () -> good().put(SHEET, xml.get()), Harmless.NEVER);
    }

    private void workbook(String name, Supplier<HostileWorkbook> workbook, Harmless harmless) {
        file("workbook: " + name, XLSX, () -> workbook.get().bytes(), harmless);
    }

    private void csv(String name, String text, Harmless harmless) {
        file("CSV: " + name, CSV + "; charset=utf-8", () -> text.getBytes(UTF_8), harmless);
    }

    private void file(String name, String type, Supplier<byte[]> bytes, Harmless harmless) {
        attacks.add(new Attack(
                "file", name, () -> sample.withOnly("Content-Type", type).withBody(Body.of(bytes.get())), harmless));
    }
}
