package org.hrssplan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.PrintedFigure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # achieved, comparator, target, satisfied
            60,   GE, 60, SATISFIED
            60,   GT, 60, UNSATISFIED
            60.1, GT, 60, SATISFIED
            5,    LT, 5,  UNSATISFIED
            5,    LE, 5,  SATISFIED
            4.99, LT, 5,  SATISFIED
            # known only as an inequality
            >95,  GT, 95, SATISFIED
            >95,  GE, 95, SATISFIED
            ≥95,  GE, 95, SATISFIED
            ≥95,  GT, 95, UNDECIDABLE
            >94,  GE, 95, UNDECIDABLE
            >96,  GT, 95, SATISFIED
            <95,  GE, 95, UNSATISFIED
            ≤95,  GT, 95, UNSATISFIED
            ≤95,  GE, 95, UNDECIDABLE
            <96,  GE, 95, UNDECIDABLE
            ≥5,   LT, 5,  UNSATISFIED
            >5,   LE, 5,  UNSATISFIED
            ≥5,   LE, 5,  UNDECIDABLE
            <5,   LT, 5,  SATISFIED
            ≤5,   LT, 5,  UNDECIDABLE
            ≤5,   LE, 5,  SATISFIED
            ≥70,  GE, 70, SATISFIED
            # structures: at each level from the highest, not below
            14:41:45,       GE, 13:41:46, SATISFIED
            16.4:46.3:37.3, GE, 10:40:50, SATISFIED
            9:45:46,        GE, 10:40:50, UNSATISFIED
            12:37:51,       GE, 10:40:50, UNSATISFIED
            10:40:50,       GE, 10:40:50, SATISFIED
            50:50,          GE, 10:40:50, UNDECIDABLE
            50,             GE, 10:40:50, UNDECIDABLE
            """)
    void comparesWhatIsKnownWithWhatIsPromised(
            String achieved, Comparator comparator, String target, Satisfaction satisfied) {
        assertThat(Satisfaction.of(
                        Objects.requireNonNull(PrintedFigure.parse(achieved).asObserved()),
                        comparator,
                        Objects.requireNonNull(PrintedFigure.parse(target).figure())))
                .isEqualTo(satisfied);
    }
}
