package org.hrssplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hrssplan.http.ProblemTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetCodeTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeHasWordsInBothLanguages(SheetCode code) {
        String chinese = ProblemTexts.field(code.name(), Locale.SIMPLIFIED_CHINESE, "7", "8");
        String english = ProblemTexts.field(code.name(), Locale.ENGLISH, "7", "8");

        assertThat(chinese).isNotBlank().isNotEqualTo(english).matches("(?s).*\\p{IsHan}.*");
        assertThat(english).doesNotMatch("(?s).*\\p{IsHan}.*").doesNotContain("{");
    }
}
