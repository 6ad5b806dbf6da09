package org.hrssplan.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.target.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessSummaryTest {

    private static final Period YEAR = Period.ofYear(2021);
    private static final Expected EXPECTED =
            new Expected("new-jobs", Kind.FLOW, "450200", YEAR, YEAR, LocalDate.of(2022, 3, 1));

    @Test
    void countsEveryStateAndLeavesOutWhatIsNotDueYet() {
        List<Standing> standings = new ArrayList<>();
        add(standings, 1, CompletenessState.REPORTED);
        add(standings, 2, CompletenessState.IN_REVIEW);
        add(standings, 3, CompletenessState.RETURNED);
        add(standings, 4, CompletenessState.DUE);
        add(standings, 5, CompletenessState.MISSING);
        add(standings, 6, CompletenessState.NOT_YET);
        standings.add(new Standing(EXPECTED, CompletenessState.REPORTED, true, null));

        assertThat(CompletenessSummary.of(standings))
                .isEqualTo(new CompletenessSummary(16, 2, 2, 3, 4, 5, 6, 1, new BigDecimal("12.50")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            0, 0, 0, -
            0, 0, 4, -
            0, 3, 0, 0.00
            3, 0, 2, 100.00
            1, 2, 0, 33.33
            2, 1, 0, 66.67
            """)
    void theShareIsOfWhatIsExpected(int reported, int missing, int notYet, BigDecimal share) {
        List<Standing> standings = new ArrayList<>();
        add(standings, reported, CompletenessState.REPORTED);
        add(standings, missing, CompletenessState.MISSING);
        add(standings, notYet, CompletenessState.NOT_YET);

        assertThat(CompletenessSummary.of(standings).share()).isEqualTo(share);
    }

    private static void add(List<Standing> standings, int times, CompletenessState state) {
        for (int time = 0; time < times; time++) {
            standings.add(new Standing(EXPECTED, state, false, null));
        }
    }
}
