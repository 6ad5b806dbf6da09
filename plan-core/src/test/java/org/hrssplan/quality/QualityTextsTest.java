package org.hrssplan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualityTextsTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasItsTextInBothLanguages(Rule rule) {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            List<String> arguments = new ArrayList<>(List.of("31190000.5", "b", "c", "d", "e"));
            assertThat(QualityTexts.of(new Finding(rule, Severity.ERROR, arguments), language))
                    .contains("31190000.5")
                    .doesNotContain("{");
        }
    }

    @Test
    void aTextSaysTheNumbers() {
        Finding finding = new Finding(Rule.MAXIMUM, Severity.ERROR, List.of(">120", "≤", "100", "%"));

        assertThat(QualityTexts.of(finding, Locale.SIMPLIFIED_CHINESE)).isEqualTo("数值 >120 % 超出范围，应 ≤ 100 %");
        assertThat(QualityTexts.of(finding, Locale.ENGLISH))
                .isEqualTo("The value >120 % is out of range: it should be ≤ 100 %.");
    }
}
