package org.hrssplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hrssplan.sheet.WorkbookFile.HEADER;
import static org.hrssplan.sheet.WorkbookFile.ofRows;
import static org.hrssplan.sheet.WorkbookFile.ofSheet;
import static org.hrssplan.sheet.WorkbookFile.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class XlsxRowReaderTest {

    private static final String STYLES =
            """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>
            <numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="0!.0,&quot;万&quot;"/>
            <numFmt numFmtId="167" formatCode="_ * #,##0.00_ ;_ * \\-#,##0.00_ ;[Red]_ @_ "/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
            <xf numFmtId="167"/></cellXfs></styleSheet>""";
    private static final String SHARED =
            """
            <sst><si><t>甲</t></si><si><r><t>a</t></r><rPh><t>x</t></rPh><r><t>b</t></r></si><si><t>_x000D_</t></si></sst>""";

    @TempDir
    Path directory;

    @Test
    void readsTextsAndNumbersAsTheyAreShown() throws IOException {
        CollectedRows collected = read(ofRows("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c>"
                + "<c r=\"B3\"><v>450200</v></c><c r=\"C3\"><v>2021</v></c>"
                + "<c r=\"D3\"><v>31.190000000000001</v></c><c r=\"E3\" t=\"s\"><v>0</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row>"
                + "<row><c t=\"s\"><v>0</v></c><c r=\"D5\" s=\"5\"><v>1.5E-3</v></c></row>"
                + "<row r=\"1048576\"><c r=\"D1048576\" t=\"str\"><v>≥70</v></c></row>"));

        assertThat(collected.problems).isEmpty();
        assertThat(collected.rows)
                .containsExactly(
                        new GivenRow(3, "ab", "450200", "2021", "31.19", "甲", null, null, null, null, null),
                        new GivenRow(5, "甲", null, null, "0.0015", null, null, null, null, null, null),
                        new GivenRow(1048576, null, null, null, "≥70", null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <c r="D2"><f>1+1</f><v>2</v></c>      | value FORMULA_CELL []
            <c r="A2"><f t="shared" si="0"/></c>  | indicator FORMULA_CELL []
            <c r="C2" s="1"><v>44197</v></c>      | period DATE_CELL []
            <c r="D2" s="2"><v>44197</v></c>      | value DATE_CELL []
            <c r="D2" t="d"><v>2021-01-01</v></c> | value DATE_CELL []
            <c r="D2" s="4"><v>12000</v></c>      | value SCALED_CELL []
            <c r="D2" t="b"><v>1</v></c>          | value ERROR_CELL [TRUE]
            <c r="D2" t="e"><v>#N/A</v></c>       | value ERROR_CELL [#N/A]
            <c r="D2"><v>1E100000000</v></c>      | value NUMBER_OUT_OF_BOUNDS [1E100000000]
            <c r="D2"><v>NaN</v></c>              | value INVALID_NUMBER [NaN]
            <c r="D2" s="3"><v>0.12</v></c>       | value INVALID_NUMBER [12%]
            <c r="F2" t="s"><v>2</v></c><c r="D2"/> | FILE NOT_A_WORKBOOK
            <c r="H2"><v>1</v></c>                | ' WRONG_FIELD_COUNT [6, 8]'
            """)
    void aBadCellIsABadRow(String cell, String problem) throws IOException {
        WorkbookFile workbook = ofRows("<row r=\"2\">" + cell + "</row><row r=\"3\">" + text("A3", "next") + "</row>");
        if (problem.equals("FILE NOT_A_WORKBOOK")) {
            assertRefused(workbook, SheetCode.NOT_A_WORKBOOK);
            return;
        }

        CollectedRows collected = read(workbook);

        assertThat(collected.problems).containsExactly("2 " + problem);
        assertThat(collected.rows).extracting(GivenRow::indicator).containsExactly("next");
    }

    @Test
    void aPercentIsShownInPercent() throws IOException {
        assertThat(read(ofRows("<row r=\"2\"><c r=\"D2\" s=\"3\"><v>0.95499999999999996</v></c>" + text("E2", "%")
                                + "</row>"))
                        .rows)
                .extracting(GivenRow::value)
                .containsExactly("95.5");
    }

    @Test
    void readsTheSheetOfTheTemplateWhereverItStands() throws IOException {
        WorkbookFile workbook = ofRows("")
                .part(
                        "xl/workbook.xml",
                        """
                        <x:workbook xmlns:x="m"><x:sheets><x:sheet name="甲" d:id="r1"/><x:sheet name="填报" d:id="r2"/>
                        </x:sheets></x:workbook>""")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        """
                        <Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>
                        <Relationship Id="r2" Target="/xl/worksheets/b.xml"/></Relationships>""")
                .part(
                        "xl/worksheets/b.xml",
                        "\ufeff<x:worksheet><x:sheetData>" + HEADER
                                + "<x:row r=\"2\"><x:c r=\"D2\"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>");

        assertThat(read(workbook).rows).extracting(GivenRow::value).containsExactly("5");
    }

    static Stream<Arguments> refused() {
        String row = "<row r=\"2\">" + text("A2", "a") + "</row>";
        return Stream.of(
                Arguments.of("no sheet", ofRows("").part("xl/workbook.xml", "<workbook/>"), SheetCode.NOT_A_WORKBOOK),
                Arguments.of("no XML", ofSheet("indicator,region"), SheetCode.NOT_A_WORKBOOK),
                Arguments.of("cut off", ofSheet("<worksheet><sheetData>" + HEADER), SheetCode.NOT_A_WORKBOOK),
                Arguments.of("empty", ofSheet("<worksheet><sheetData/></worksheet>"), SheetCode.NO_HEADER),
                Arguments.of(
                        "a sheet elsewhere",
                        ofRows("")
                                .part(
                                        "xl/_rels/workbook.xml.rels",
                                        "<R><Relationship Id=\"r1\" Target=\"http://127.0.0.1:9/s\" TargetMode=\"External\"/></R>"),
                        SheetCode.NOT_A_WORKBOOK),
                Arguments.of(
                        "merged",
                        ofSheet("<worksheet><sheetData>" + HEADER + row
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>"),
                        SheetCode.MERGED_CELL),
                Arguments.of(
                        "entities",
                        ofSheet("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;"),
                        SheetCode.XML_WITH_DTD),
                Arguments.of(
                        "a file as an entity",
                        ofSheet("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>"),
                        SheetCode.XML_WITH_DTD),
                Arguments.of(
                        "entities in shared texts",
                        ofRows(row)
                                .part("xl/sharedStrings.xml", "<!DOCTYPE sst SYSTEM \"http://127.0.0.1:9/x\"><sst/>"),
                        SheetCode.XML_WITH_DTD),
                Arguments.of(
                        "an unknown entity",
                        ofRows("<row><c r=\"D2\"><v>&lol;</v></c></row>"),
                        SheetCode.NOT_A_WORKBOOK),
                Arguments.of(
                        "an endless instruction",
                        ofRows("").part("xl/worksheets/sheet1.xml", out -> repeat(out, "<?xml ", "<a>", 2_000_000)),
                        SheetCode.XML_WITH_DTD),
                Arguments.of(
                        "an endless comment",
                        ofRows("").part("xl/worksheets/sheet1.xml", out -> repeat(out, "<w><!--", "<a>", 2_000_000)),
                        SheetCode.XML_WITH_DTD),
                Arguments.of(
                        "another character set",
                        ofRows("")
                                .part(
                                        "xl/worksheets/sheet1.xml",
                                        out -> out.write("<worksheet/>".getBytes(StandardCharsets.UTF_16))),
                        SheetCode.NOT_UTF8),
                Arguments.of("a row twice", ofRows(row + row), SheetCode.NOT_A_WORKBOOK),
                Arguments.of("a row too far", ofRows("<row r=\"1048577\"/>"), SheetCode.NOT_A_WORKBOOK),
                Arguments.of("a column too far", ofRows("<row><c r=\"ZZZZZZZ2\"/></row>"), SheetCode.NOT_A_WORKBOOK),
                Arguments.of("a text too far", ofRows("<row><c t=\"s\"><v>9</v></c></row>"), SheetCode.NOT_A_WORKBOOK),
                Arguments.of(
                        "ten million columns",
                        ofRows("")
                                .part(
                                        "xl/worksheets/sheet1.xml",
                                        out -> repeat(
                                                out, "<worksheet><sheetData><row>", "<c><v>1</v></c>", 10_000_000)),
                        SheetCode.TOO_MANY_COLUMNS),
                Arguments.of(
                        "a million styles",
                        ofRows(row)
                                .part(
                                        "xl/styles.xml",
                                        out -> repeat(out, "<styleSheet><cellXfs>", "<xf numFmtId=\"0\"/>", 1_000_000)),
                        SheetCode.FILE_BOMB),
                Arguments.of(
                        "shared texts without end",
                        ofRows(row)
                                .part(
                                        "xl/sharedStrings.xml",
                                        out -> repeat(out, "<sst>", "<si><t>%d</t></si>", 300_000)),
                        SheetCode.FILE_BOMB),
                Arguments.of(
                        "tags without end",
                        ofRows("")
                                .part(
                                        "xl/worksheets/sheet1.xml",
                                        out -> repeat(out, "<worksheet>", "<a/>".repeat(10_000), 10_000)),
                        SheetCode.FILE_BOMB),
                Arguments.of(
                        "one endless text",
                        ofRows("")
                                .part(
                                        "xl/worksheets/sheet1.xml",
                                        out -> repeat(out, "<worksheet><sheetData><row><c><v>", "%d", 200_000)),
                        SheetCode.FIELD_TOO_LONG),
                Arguments.of(
                        "one endless tag",
                        ofRows("")
                                .part("xl/worksheets/sheet1.xml", out -> repeat(out, "<worksheet a=\"", "%d", 200_000)),
                        SheetCode.FIELD_TOO_LONG),
                Arguments.of(
                        "deep nesting",
                        ofRows("")
                                .part("xl/worksheets/sheet1.xml", out -> repeat(out, "<worksheet>", "<a>", 2_000_000)),
                        SheetCode.FILE_BOMB),
                Arguments.of(
                        "names without end",
                        ofRows("")
                                .part("xl/worksheets/sheet1.xml", out -> repeat(out, "<worksheet>", "<a%d/>", 10_000)),
                        SheetCode.FILE_BOMB));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, WorkbookFile workbook, SheetCode code) {
        assertRefused(workbook, code);
    }

    @Test
    void refusesAThousandsOfEntriesBeforeItLoadsThem() {
        WorkbookFile workbook = ofRows("");
        for (int i = 0; i < 60_000; i++) {
            workbook.part("xl/media/" + i, "");
        }

        assertRefused(workbook, SheetCode.FILE_BOMB);
    }

    @ParameterizedTest
    @CsvSource({
        "d0cf11e0a1b11ae10000000000000000000000000000000000, LEGACY_OR_ENCRYPTED_WORKBOOK",
        "504b0304, NOT_A_WORKBOOK",
        "'', NOT_A_WORKBOOK",
        "504b0506000000000000000000000000000000000000, NOT_A_WORKBOOK",
        "696e64696361746f722c726567696f6e2c706572696f642c76616c7565, NOT_A_WORKBOOK"
    })
    void refusesWhatIsNoWorkbook(String hex, SheetCode code) throws IOException {
        Path file = Files.write(directory.resolve("no.xlsx"), HexFormat.of().parseHex(hex));

        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> CollectedRows.of(SheetFormat.XLSX, file))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            General                | AS_IT_IS
            #,##0.00_);(#,##0.00)  | AS_IT_IS
            0.00E+00               | AS_IT_IS
            [Red]0                 | AS_IT_IS
            0"days"                | AS_IT_IS
            0.0%                   | IN_PERCENT
            0"%"                   | AS_IT_IS
            [$-804]yyyy/m/d        | AS_DATE
            [h]:mm                 | AS_DATE
            [mm]                   | AS_DATE
            #,##0,                 | SCALED
            0.0,,"M"               | SCALED
            0\\.0,                 | SCALED
            """)
    void tellsFormatsApart(String format, CellStyles.Shown shown) {
        assertThat(CellStyles.ofFormat(format)).isEqualTo(shown);
    }

    @Test
    void keepsNothingOfTheRowsThatItHasGiven() throws IOException {
        String row = "<row>" + text("A%1$d", "i%1$d") + "<c r=\"D%1$d\"><v>%1$d</v></c></row>";
        Path file = ofRows("")
                .part("xl/worksheets/sheet1.xml", out -> {
                    repeat(out, "<worksheet><sheetData>" + HEADER, row, 300_000);
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .in(directory);

        HeapGauge gauge = new HeapGauge();
        RowReader.of(SheetFormat.XLSX).read(file, gauge);

        assertThat(gauge.rows()).isEqualTo(300_000);
        assertThat(gauge.growth()).isLessThan(8 << 20);
    }

    /** Writes {@code piece} again and again, numbered from 2. */
    private static void repeat(OutputStream raw, String before, String piece, int times) throws IOException {
        BufferedOutputStream out = new BufferedOutputStream(raw, 1 << 16);
        out.write(before.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        for (int i = 2; i < times + 2; i++) {
            out.write(piece.indexOf('%') < 0 ? bytes : String.format(piece, i).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private CollectedRows read(WorkbookFile workbook) throws IOException {
        return CollectedRows.of(
                SheetFormat.XLSX,
                workbook.part("xl/styles.xml", STYLES)
                        .part("xl/sharedStrings.xml", SHARED)
                        .in(directory));
    }

    private void assertRefused(WorkbookFile workbook, SheetCode code) {
        Path file = workbook.in(directory);

        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> CollectedRows.of(SheetFormat.XLSX, file))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
