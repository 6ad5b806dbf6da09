package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextsTest {
    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyCodeHasItsOwnWordsInBothLanguages(ErrorCode code) {
        assertThat(ProblemTexts.title(code, Languages.CHINESE)).matches(".*\\p{IsHan}.*");
        assertThat(ProblemTexts.detail(code, Languages.CHINESE, "1", "2", "3")).matches(".*\\p{IsHan}.*。");
        assertThat(ProblemTexts.title(code, Languages.ENGLISH)).matches("[A-Z][A-Za-z ]+");
        assertThat(ProblemTexts.detail(code, Languages.ENGLISH, "1", "2", "3"))
                .isNotEqualTo(ProblemTexts.detail(code, Languages.CHINESE, "1", "2", "3"))
                .endsWith(".")
                .doesNotContain("{");
    }

    @Test
    void everyFieldCodeHasItsOwnWordsInBothLanguages() {
        List<String> codes = fieldCodes(Languages.CHINESE);

        assertThat(codes).hasSizeGreaterThan(30).isEqualTo(fieldCodes(Languages.ENGLISH));
        assertThat(codes).allSatisfy(code -> {
            String chinese = ProblemTexts.field(code, Languages.CHINESE, "<1>", "<2>");
            String english = ProblemTexts.field(code, Languages.ENGLISH, "<1>", "<2>");
            assertThat(chinese).matches(".*\\p{IsHan}.*。").doesNotContain("{");
            assertThat(english).matches("[A-Z<].*\\.").doesNotContain("{").doesNotContainPattern("\\p{IsHan}");
            assertThat(english.contains("<1>")).isEqualTo(chinese.contains("<1>"));
            assertThat(english.contains("<2>")).isEqualTo(chinese.contains("<2>"));
        });
    }

    @Test
    void aFieldCodeHasArguments() {
        assertThat(ProblemTexts.field("UNIT_NOT_CONVERTIBLE", Languages.CHINESE, "万元", "人"))
                .isEqualTo("单位万元不能换算为人。");
    }

    static List<String> fieldCodes(Locale language) {
        return ResourceBundle.getBundle("problems", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .keySet()
                .stream()
                .filter(key -> key.startsWith("field."))
                .map(key -> key.substring("field.".length()))
                .sorted()
                .toList();
    }

    static Stream<Arguments> shown() {
        return Stream.of(
                Arguments.of(2021, "2021"),
                Arguments.of(new BigDecimal("1E+3"), "1000"),
                Arguments.of("a\r\nb\u001b[31m", "a��b�[31m"),
                Arguments.of("x".repeat(300), "x".repeat(200) + "…"));
    }

    @ParameterizedTest
    @MethodSource
    void shown(Object argument, String expected) {
        assertThat(ProblemTexts.detail(ErrorCode.PLAN_NOT_FOUND, Locale.ENGLISH, argument))
                .isEqualTo("There is no plan " + expected + ".");
    }
}
