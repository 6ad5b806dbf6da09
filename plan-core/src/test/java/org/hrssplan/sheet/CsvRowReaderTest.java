package org.hrssplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CsvRowReaderTest {

    private static final String HEADER = "indicator,region,period,value,unit,source\n";

    @TempDir
    Path directory;

    @Test
    void readsEveryColumn() throws IOException {
        String text = "indicator,region,period,value,unit,source,section,table,row,note\r\n"
                + "new-jobs , 450200,2021, 5.32 ,万人,公报,三,表1,2,\"初步, \"\"快报\"\"\"\r\n";

        assertThat(read(text).rows)
                .containsExactly(new GivenRow(
                        2, "new-jobs", "450200", "2021", "5.32", "万人", "公报", "三", "表1", "2", "初步, \"快报\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufeff指标代码,地区代码,期间,数值,单位,来源文件\na,b,2021,1,人,d\n",
                "指标代码;指标名称;地区代码;地区名称;期间;上期期间;上期数值;数值;单位;来源文件\na;甲;b;乙;2021;2020;9;1;人;d",
                "Indicator\tREGION\tperiod\tvalue\tunit\tsource\ra\tb\t2021\t1\t人\td\r",
                "\"indicator\",\"region\",\"period\",\"value\",\"unit\",\"source\"\n\"a\",\"b\",\"2021\",\"1\",\"人\",\"d\"",
                "indicator,region,period,value,unit,source,,\na,b,2021,1,人,d,,\n"
            })
    void takesEitherLanguageAndEveryUsualDelimiter(String text) throws IOException {
        assertThat(read(text).rows)
                .containsExactly(new GivenRow(2, "a", "b", "2021", "1", "人", "d", null, null, null, null));
    }

    @Test
    void countsPhysicalLinesAndPassesOverBlankOnes() throws IOException {
        String text = "\n" + HEADER + "\n,,,,,\r\n\"a\",b,2021,1,人,\"甲\n乙\"\nc,b,2021,-,人,d\n";

        CollectedRows collected = read(text);

        assertThat(collected.problems).containsExactly("5 source ILLEGAL_CHARACTER []");
        assertThat(collected.rows).extracting(GivenRow::line).containsExactly(7);
        assertThat(collected.rows).extracting(GivenRow::value).containsExactly((String) null);
    }

    @Test
    void takesTheGuardAgainstFormulasAway() throws IOException {
        assertThat(read(HEADER + "a,b,2021,'-5,人,'=1+1\nc,b,2021,-5,人,'quoted\n").rows)
                .extracting(row -> row.value() + " " + row.document())
                .containsExactly("-5 =1+1", "-5 'quoted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a,b,2021,1,人             | 2  WRONG_FIELD_COUNT [6, 5]
            a,b,2021,1,人,d,e         | 2  WRONG_FIELD_COUNT [6, 7]
            "a"x,b,2021,1,人,d        | 2  UNCLOSED_QUOTE [2]
            a,b,2021,1e9,人,d         | 2 value INVALID_NUMBER [1e9]
            """)
    void aBadRecordIsOneBadRow(String record, String problem) throws IOException {
        CollectedRows collected = read(HEADER + record + "\nnext,b,2021,2,人,d\n");

        assertThat(collected.problems).containsExactly(problem);
        assertThat(collected.rows).extracting(GivenRow::indicator).containsExactly("next");
    }

    @Test
    void boundsEveryLength() throws IOException {
        String text = HEADER + "x".repeat(101) + ",b,2021,1,人," + "d".repeat(301) + "\na,b,2021,1,人,"
                + "d".repeat(10_000_000) + "\nn,b,2021,1,人,d\n";

        CollectedRows collected = read(text);

        assertThat(collected.problems)
                .containsExactly("2 indicator TOO_LONG [100]", "2 source TOO_LONG [300]", "3  TOO_LONG [8192]");
        assertThat(collected.rows).extracting(GivenRow::line).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                               | NO_HEADER        | 0 | []
            '\\n\\n'                                         | NO_HEADER        | 0 | []
            'indicator,region,period,value,source'           | MISSING_COLUMN   | 1 | [unit / 单位]
            '\\nindicator,region,colour'                     | UNKNOWN_COLUMN   | 2 | [colour]
            'indicator,指标代码'                             | DUPLICATE_COLUMN | 1 | [指标代码]
            'indicator,"region'                              | UNCLOSED_QUOTE   | 1 | [1]
            'H\\na,b,2021,1,人,d\\na,"b,2021,1,人,d\\nx'     | UNCLOSED_QUOTE   | 3 | [3]
            'H\\na,b\\0,2021,1,人,d'                         | ILLEGAL_CHARACTER | 2 | [2]
            """)
    void refusesAFileAsAWhole(String text, SheetCode code, int line, String arguments) {
        String content = text.replace("H\\n", HEADER).replace("\\n", "\n").replace("\\0", "\0");

        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> read(content))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line))
                .satisfies(e -> assertThat(e.arguments()).hasToString(arguments));
    }

    @ParameterizedTest
    @CsvSource({"GBK, 2", "UTF-16, 1", "UTF-16LE, 1", "UTF-16BE, 1"})
    void refusesOtherCharacterSets(String name, int line) {
        byte[] content = (HEADER + "a,b,2021,1,万人,公报\n").getBytes(Charset.forName(name));

        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> CollectedRows.of(SheetFormat.CSV, directory, content))
                .satisfies(e -> assertThat(e.code()).isIn(SheetCode.NOT_UTF8, SheetCode.ILLEGAL_CHARACTER))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void knowsTheLineOfAMalformedByteFarDown() {
        byte[] content =
                (HEADER + "a,b,2021,1,人,d\n".repeat(50_000) + "a,b,2021,1,人,?\n").getBytes(StandardCharsets.UTF_8);
        content[content.length - 2] = (byte) 0xff;

        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> CollectedRows.of(SheetFormat.CSV, directory, content))
                .satisfies(e -> assertThat(e.code()).isEqualTo(SheetCode.NOT_UTF8))
                .satisfies(e -> assertThat(e.line()).isEqualTo(50_002));
    }

    @Test
    void keepsNothingOfTenMillionColumns() throws IOException {
        byte[] commas = new byte[10_000_000];
        Arrays.fill(commas, (byte) ',');
        Path file = directory.resolve("wide.csv");
        Files.writeString(file, HEADER + "a");
        Files.write(file, commas, StandardOpenOption.APPEND);

        assertThat(CollectedRows.of(SheetFormat.CSV, file).problems)
                .containsExactly("2  WRONG_FIELD_COUNT [6, 10000001]");
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> CollectedRows.of(SheetFormat.CSV, directory, "a" + ",".repeat(10_000_000)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(SheetCode.TOO_MANY_COLUMNS));
    }

    @Test
    void anUnclosedQuoteDoesNotEatTheFile() {
        String text = HEADER + "a,b,2021,1,人,\"d\n" + "a,b,2021,1,人,d\n".repeat(1_000_000);

        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.code()).isEqualTo(SheetCode.UNCLOSED_QUOTE))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2));
    }

    @Test
    void keepsNothingOfTheRowsThatItHasGiven() throws IOException {
        Path file = directory.resolve("long.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int i = 0; i < 300_000; i++) {
                out.write("indicator-" + i + ",450200,2021," + i + ".25,万人," + "来源".repeat(100) + i + "\n");
            }
        }

        HeapGauge gauge = new HeapGauge();
        RowReader.of(SheetFormat.CSV).read(file, gauge);

        assertThat(gauge.rows()).isEqualTo(300_000);
        assertThat(gauge.growth()).isLessThan(8 << 20);
    }

    private CollectedRows read(String text) throws IOException {
        return CollectedRows.of(SheetFormat.CSV, directory, text);
    }
}
