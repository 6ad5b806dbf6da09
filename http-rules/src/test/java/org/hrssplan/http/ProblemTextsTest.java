package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
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
