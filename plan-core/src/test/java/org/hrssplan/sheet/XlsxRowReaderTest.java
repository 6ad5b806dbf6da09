package org.hrssplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hrssplan.sheet.WorkbookFile.HEADER;
import static org.hrssplan.sheet.WorkbookFile.ofRows;
import static org.hrssplan.sheet.WorkbookFile.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            <c r="D2" t="inlineStr"><is><t>1</t></is><is><t>x</t></is></c> | value INVALID_NUMBER [x]
            <c r="H2"><v>1</v></c>                | ' WRONG_FIELD_COUNT [6, 8]'
            """)
    void aBadCellIsABadRow(String cell, String problem) throws IOException {
        WorkbookFile workbook = ofRows("<row r=\"2\">" + cell + "</row><row r=\"3\">" + text("A3", "next") + "</row>");
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
            [Red][>9]0[d           | AS_DATE
            """)
    void tellsFormatsApart(String format, CellStyles.Shown shown) throws IOException {
        assertThat(CellStyles.ofFormat(format)).isEqualTo(shown);
    }

    @Test
    void keepsNothingOfTheRowsThatItHasGiven() throws IOException {
        String row = "<row>" + text("A%1$d", "i%1$d") + "<c r=\"D%1$d\"><v>%1$d</v></c></row>";
        Path file = ofRows("")
                .part("xl/worksheets/sheet1.xml", out -> {
                    WorkbookFile.repeat(out, "<worksheet><sheetData>" + HEADER, row, 300_000);
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .in(directory);

        HeapGauge gauge = new HeapGauge();
        RowReader.of(SheetFormat.XLSX).read(file, gauge);

        assertThat(gauge.rows()).isEqualTo(300_000);
        assertThat(gauge.growth()).isLessThan(8 << 20);
    }

    private CollectedRows read(WorkbookFile workbook) throws IOException {
        return CollectedRows.of(
                SheetFormat.XLSX,
                workbook.part("xl/styles.xml", STYLES)
                        .part("xl/sharedStrings.xml", SHARED)
                        .in(directory));
    }
}
