package org.hrssplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateWriterTest {

    private static final Template TEMPLATE = new Template(
            "2021年监测数据填报表",
            "柳州市“十四五”规划",
            "450200",
            "柳州市",
            "2021",
            List.of(
                    row("urban-new-employment", "万人", null, List.of("人", "万人")),
                    row("industry-structure", "%", null, List.of("%")),
                    row("unemployment-rate", "%", "<4.5", List.of("%"))));

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void whatIsFilledInIsReadBack(String language) throws IOException {
        Path csv = directory.resolve("filled.csv");
        Files.writeString(csv, csv(language).replaceFirst(",2021,,万人,,,,,,", ",2021,5.32,万人,公报,三,表1,2,\"a, b\","));
        Path xlsx = xlsx(language);
        fillIn(xlsx, Map.of("F2", "5.32", "H2", "公报", "I2", "三", "J2", "表1", "K2", "2", "L2", "a, b"));

        for (CollectedRows read :
                List.of(CollectedRows.of(SheetFormat.CSV, csv), CollectedRows.of(SheetFormat.XLSX, xlsx))) {
            assertThat(read.problems).isEmpty();
            assertThat(read.rows)
                    .containsExactly(
                            new GivenRow(
                                    2,
                                    "urban-new-employment",
                                    "450200",
                                    "2021",
                                    "5.32",
                                    "万人",
                                    "公报",
                                    "三",
                                    "表1",
                                    "2",
                                    "a, b"),
                            new GivenRow(
                                    3, "industry-structure", "450200", "2021", null, "%", null, null, null, null, null),
                            new GivenRow(
                                    4,
                                    "unemployment-rate",
                                    "450200",
                                    "2021",
                                    "<4.5",
                                    "%",
                                    null,
                                    null,
                                    null,
                                    null,
                                    null));
        }
    }

    @Test
    void csvIsGuardedAgainstFormulas() throws IOException {
        Template hostile = new Template(
                "t",
                "p",
                "r",
                "n",
                "2021",
                List.of(new TemplateRow(
                        "@a", "=1+1", "-1", "+x", "2021", "%", "-0.5", "\t=x", "'=x", List.of(), "a\n\"b\"")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWriter.csv(hostile, Locale.CHINESE, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\ufeff指标代码,指标名称,地区代码,地区名称,期间,数值,单位,来源文件,章节,表,行,备注,上期期间,上期数值,可用单位,指标解释\r\n")
                .endsWith("\r\n'@a,'=1+1,-1,'+x,2021,-0.5,%,,,,,,\"'\t=x\",''=x,,\"a\n\"\"b\"\"\"\r\n");
        Path file = Files.write(directory.resolve("hostile.csv"), out.toByteArray());
        assertThat(CollectedRows.of(SheetFormat.CSV, file).rows)
                .containsExactly(new GivenRow(2, "@a", "-1", "2021", "-0.5", "%", null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1+1", "''", "'", "-", "-5", "a", "", "＝1", " @x"})
    void theGuardCanBeTakenAway(String text) {
        assertThat(FormulaGuard.withoutGuard(FormulaGuard.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aWorkbookIsWellFormedAndOffersUnits(String language) throws Exception {
        Map<String, byte[]> parts = parts(xlsx(language));

        for (byte[] part : parts.values()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
        }
        assertThat(new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8))
                .contains("state=\"frozen\"")
                .containsSubsequence("sqref=\"G2:G2\" type=\"list\"", "!$A$1:$B$1")
                .containsSubsequence("sqref=\"G3:G4\" type=\"list\"", "!$A$2:$A$2")
                .containsSubsequence("sqref=\"F2:F4\" type=\"custom\"", "errorStyle=\"warning\"");
        assertThat(new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8))
                .contains("state=\"hidden\"");
    }

    @Test
    void aTemplateWithoutRowsIsATemplate() throws IOException {
        Path file = directory.resolve("empty.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TemplateWriter.xlsx(new Template("t", "p", "r", "n", "2021", List.of()), Locale.ENGLISH, out);
        }

        assertThat(CollectedRows.of(SheetFormat.XLSX, file).rows).isEmpty();
    }

    @Test
    void everyColumnIsExplainedInBothLanguages() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.CHINESE));
        for (Column column : Column.values()) {
            assertThat(keys(Locale.CHINESE)).contains("column." + column.english());
        }
    }

    private static List<String> keys(Locale language) {
        return Collections.list(TemplateTexts.of(language).getKeys()).stream()
                .sorted()
                .toList();
    }

    private static TemplateRow row(String indicator, String unit, String value, List<String> units) {
        return new TemplateRow(indicator, "名称", "450200", "柳州市", "2021", unit, value, "2020", "5.01", units, "定义，见规划。");
    }

    private static String csv(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWriter.csv(TEMPLATE, Locale.forLanguageTag(language), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path xlsx(String language) throws IOException {
        Path file = directory.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TemplateWriter.xlsx(TEMPLATE, Locale.forLanguageTag(language), out);
        }
        return file;
    }

    /** Types texts into blank cells, as a spreadsheet would. */
    private static void fillIn(Path file, Map<String, String> cells) throws IOException {
        Map<String, byte[]> parts = parts(file);
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        List<String> missed = new ArrayList<>();
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String filled = sheet.replaceFirst(
                    "<c r=\"" + cell.getKey() + "\" (s=\"\\d+\")></c>",
                    "<c r=\"" + cell.getKey() + "\" $1 t=\"inlineStr\"><is><t>" + cell.getValue() + "</t></is></c>");
            if (filled.equals(sheet)) {
                missed.add(cell.getKey());
            }
            sheet = filled;
        }
        assertThat(missed).isEmpty();
        parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }
}
