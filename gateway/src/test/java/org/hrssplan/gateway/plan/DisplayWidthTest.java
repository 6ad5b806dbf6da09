package org.hrssplan.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''        | 0
                    [31.19]   | 7
                    ≥[25]     | 5
                    就业      | 4
                    4以内     | 5
                    其中：    | 6
                    ％        | 2
                    —         | 1
                    é         | 1
                    𠮷        | 2
                    """)
    void countsTerminalColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void breaksChineseAnywhere() {
        assertThat(DisplayWidth.wrap("城镇登记失业率", 6)).containsExactly("城镇登", "记失业", "率");
    }

    @Test
    void doesNotHalveAWideCharacter() {
        assertThat(DisplayWidth.wrap("城镇登记", 5)).containsExactly("城镇", "登记");
    }

    @Test
    void breaksEnglishAtBlanks() {
        assertThat(DisplayWidth.wrap("Urban registered unemployment rate", 16))
                .containsExactly("Urban registered", "unemployment", "rate");
    }

    @Test
    void leavesWhatFits() {
        assertThat(DisplayWidth.wrap("就业 rate", 9)).containsExactly("就业 rate");
    }

    @Test
    void endsWithLinesNarrowerThanOneCharacter() {
        assertThat(DisplayWidth.wrap("就业", 1)).containsExactly("就", "业");
    }
}
