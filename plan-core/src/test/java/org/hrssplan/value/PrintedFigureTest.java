package org.hrssplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedFigureTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # printed     | value  | comparator | cumulative
            ≥[25]         | 25     | GE         | true
            [31.19]       | 31.19  |            | true
            22.70         | 22.70  |            | false
            <5            | 5      | LT         | false
            ＜5           | 5      | LT         | false
            > 60          | 60     | GT         | false
            ＞60          | 60     | GT         | false
            ≥ 96          | 96     | GE         | false
            ≤4            | 4      | LE         | false
            4以内         | 4      | LE         | false
            5% 以内       | 5      | LE         | false
            90 以上       | 90     | GE         | false
            25 万人以上   | 25     | GE         | false
            4.5%          | 4.5    |            | false
            91％          | 91     |            | false
            0             | 0      |            | false
            0.128         | 0.128  |            | false
            """,
            delimiter = '|')
    void readsWhatDocumentsPrint(String printed, String value, Comparator comparator, boolean cumulative) {
        PrintedFigure figure = PrintedFigure.parse(printed);

        assertThat(figure.printed()).isEqualTo(printed);
        assertThat(figure.figure()).hasToString(value);
        assertThat(figure.comparator()).isEqualTo(comparator);
        assertThat(figure.cumulative()).isEqualTo(cumulative);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "-----", "—", "—— "})
    void dashesAreNoFigureAndNeverZero(String printed) {
        assertThat(PrintedFigure.parse(printed).figure()).isNull();
        assertThat(PrintedFigure.parse(printed).asObserved()).isNull();
    }

    @Test
    void readsAStructure() {
        assertThat(PrintedFigure.parse("16.4:46.3:37.3").figure()).hasToString("16.4:46.3:37.3");
        assertThat(PrintedFigure.parse("10：40：50").figure()).hasToString("10:40:50");
    }

    @Test
    void aPrintedInequalityIsAValueKnownOnlyAsOne() {
        assertThat(PrintedFigure.parse(">95").asObserved()).hasToString(">95");
        assertThat(PrintedFigure.parse("≥70").asObserved()).hasToString("≥70");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "[25",
                "25]",
                "1e5",
                "≥90以上",
                "1,000",
                "１２",
                "NaN",
                "1.2345678",
                "1234567890123456",
                ":",
                "1:",
                "--5"
            })
    void refusesWhatItCannotRead(String printed) {
        assertThatIllegalArgumentException().isThrownBy(() -> PrintedFigure.parse(printed));
    }
}
