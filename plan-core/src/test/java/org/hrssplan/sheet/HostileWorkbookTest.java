package org.hrssplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hrssplan.sheet.WorkbookFile.HEADER;
import static org.hrssplan.sheet.WorkbookFile.ofRows;
import static org.hrssplan.sheet.WorkbookFile.ofSheet;
import static org.hrssplan.sheet.WorkbookFile.repeat;
import static org.hrssplan.sheet.WorkbookFile.text;

import java.io.IOException;
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
class HostileWorkbookTest {

    @TempDir
    Path directory;

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
                Arguments.of(
                        "columns that fall", ofRows("<row><c r=\"F2\"/><c r=\"D2\"/></row>"), SheetCode.NOT_A_WORKBOOK),
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
                        "a format of brackets in every style",
                        ofRows(row)
                                .part(
                                        "xl/styles.xml",
                                        out -> repeat(
                                                out,
                                                "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\""
                                                        + "[".repeat(500_000) + "\"/></numFmts><cellXfs>",
                                                "<xf numFmtId=\"200\"/>",
                                                60_000)),
                        SheetCode.NOT_A_WORKBOOK),
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

    private void assertRefused(WorkbookFile workbook, SheetCode code) {
        Path file = workbook.in(directory);

        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> CollectedRows.of(SheetFormat.XLSX, file))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
