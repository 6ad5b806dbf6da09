package org.hrssplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JsonRowReaderTest {

    @TempDir
    Path directory;

    @Test
    void readsEveryField() throws IOException {
        String text =
                """
                {"items": [
                  {"indicator": "a", "region": " b ", "period": "2021", "value": 12.30, "unit": "万人", "note": "n",
                   "source": {"document": "d", "section": "s", "table": "t", "row": "r"}},
                  {"indicator": "c", "qualifier": "GE", "value": 70, "source": "d", "note": null},
                  {"indicator": "e", "shares": [10, 40, 50.0], "value": null}
                ]}""";

        assertThat(read(text).rows)
                .containsExactly(
                        new GivenRow(0, "a", "b", "2021", "12.30", "万人", "d", "s", "t", "r", "n"),
                        new GivenRow(1, "c", null, null, "≥70", null, "d", null, null, null, null),
                        new GivenRow(2, "e", null, null, "10:40:50.0", null, null, null, null, null, null));
    }

    @Test
    void givesBackTheAllowedFieldsOfTheBody() throws IOException {
        Path file = Files.writeString(directory.resolve("body.json"), "\ufeff{\"submittedBy\":\"统计科\",\"items\":[]}");

        assertThat(RowReader.of(SheetFormat.JSON, Set.of("submittedBy", "x")).read(file, new CollectedRows()))
                .isEqualTo(Map.of("submittedBy", "统计科"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            "region": 450200                       | region WRONG_TYPE [string]
            "value": "31.19"                       | value WRONG_TYPE [number]
            "value": true                          | value WRONG_TYPE [number]
            "value": 1e100000000                   | value NUMBER_OUT_OF_BOUNDS [1e100000000]
            "value": 0.1234567                     | value NUMBER_OUT_OF_BOUNDS [0.1234567]
            "value": 1, "shares": [1, 2]           | value WRONG_FIGURE []
            "qualifier": "GT"                      | value WRONG_FIGURE []
            "qualifier": "EQ", "value": 1          | qualifier WRONG_TYPE [GT, GE, LT, LE]
            "shares": [1]                          | shares WRONG_FIGURE []
            "shares": [1, -2]                      | value INVALID_NUMBER [1:-2]
            "unit": "人", "unit": "万人"           | unit DUPLICATE_FIELD [unit]
            "note": "a\\u0000b"                    | note ILLEGAL_CHARACTER []
            "note": "\\ud83d"                      | note ILLEGAL_CHARACTER []
            "source": {"table": "\\u202e"}         | source/table ILLEGAL_CHARACTER []
            """)
    void aBadItemIsOneBadRow(String fields, String problem) throws IOException {
        CollectedRows collected = read("{\"items\":[{\"indicator\":\"a\"}, {" + fields + "}, {\"indicator\":\"z\"}]}");

        assertThat(collected.problems).containsExactly("1 " + problem);
        assertThat(collected.rows).extracting(GivenRow::line).containsExactly(0, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            ~~                               | MALFORMED_JSON | [1, 1]
            []                               | MALFORMED_JSON | [1, 2]
            {"items": [1]}                   | MALFORMED_JSON | [1, 13]
            {"items": [{"note": [[["n"]]]}]} | MALFORMED_JSON | [1, 22]
            {"items": [{"shares": {}}]}      | MALFORMED_JSON | [1, 24]
            {"items": []} {}                 | MALFORMED_JSON | [1, 16]
            {"items": [], "items": []}       | MALFORMED_JSON | [1, 25]
            {"items": [{"value": NaN}]}      | MALFORMED_JSON | [1, 25]
            {"items": [{"value": 0x10}]}     | MALFORMED_JSON | [1, 24]
            {"items": [                      | MALFORMED_JSON | [1, 12]
            {}                               | REQUIRED       | [items]
            {"items": [{"colour": 1}]}       | UNKNOWN_FIELD  | [colour]
            {"items": [], "status": "P"}     | UNKNOWN_FIELD  | [status]
            {"items": [{"source": {"x": 1}}]} | UNKNOWN_FIELD | [x]
            """)
    void refusesABodyOfAnotherShape(String text, SheetCode code, String arguments) {
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.arguments()).hasToString(arguments));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"note\":\"N\"", "\"value\":9N", "\"N\":1", "\"note\":\"n\",\"source\":{\"N\":1}"})
    void boundsEveryPiece(String field) {
        String text = "{\"items\":[{" + field.replace("N", "9".repeat(20_000_000)) + "}]}";

        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.code()).isEqualTo(SheetCode.FIELD_TOO_LONG));
    }

    @Test
    void refusesDeepNestingAtTheFirstStep() {
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> read("{\"items\":" + "[".repeat(5_000_000)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(SheetCode.MALFORMED_JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16", "UTF-16LE"})
    void refusesOtherCharacterSets(String charset) {
        byte[] content = "{\"items\":[{\"note\":\"公报\"}]}".getBytes(Charset.forName(charset));

        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> CollectedRows.of(SheetFormat.JSON, directory, content))
                .satisfies(e -> assertThat(e.code()).isIn(SheetCode.NOT_UTF8, SheetCode.MALFORMED_JSON));
    }

    @Test
    void keepsNothingOfAMillionShares() throws IOException {
        assertThat(read("{\"items\":[{\"shares\":[1" + ",1".repeat(1_000_000) + "]}]}").problems)
                .containsExactly("0 shares WRONG_FIGURE []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"note\":\"a\"", "\"shares\":[true,true]", "\"source\":{\"table\":\"\",\"table\":\"\"}"})
    void tellsTheFirstTwentyProblemsOfAnItem(String field) throws IOException {
        String many = (field + ",").repeat(90_000);
        CollectedRows collected = read("{\"items\":[{" + many + "\"unit\":1},{\"unit\":2},{\"indicator\":\"z\"}]}");

        assertThat(collected.problems)
                .hasSize(21)
                .endsWith("1 unit WRONG_TYPE [string]")
                .filteredOn(one -> one.startsWith("0 "))
                .hasSize(20);
        assertThat(collected.rows).extracting(GivenRow::indicator).containsExactly("z");
    }

    @Test
    void keepsNothingOfTheItemsThatItHasGiven() throws IOException {
        Path file = directory.resolve("long.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"items\":[{\"indicator\":\"first\"}");
            for (int i = 1; i < 1_000_000; i++) {
                out.write(",{\"indicator\":\"i" + i + "\",\"value\":" + i + ".5}");
            }
            out.write("]}");
        }

        HeapGauge gauge = new HeapGauge();
        RowReader.of(SheetFormat.JSON).read(file, gauge);

        assertThat(gauge.rows()).isEqualTo(1_000_000);
        assertThat(gauge.growth()).isLessThan(8 << 20);
    }

    private CollectedRows read(String text) throws IOException {
        return CollectedRows.of(SheetFormat.JSON, directory, text);
    }
}
