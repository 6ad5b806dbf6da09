package org.hrssplan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.period.Period;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessRulesTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Map<Frequency, Integer> DAYS = new EnumMap<>(
            Map.of(Frequency.MONTH, 15, Frequency.QUARTER, 20, Frequency.HALF_YEAR, 30, Frequency.YEAR, 60));

    /** A year's figure is due on 1 March 2022: 60 days after 31 December 2021. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            useHeadersInDisplayName = true,
            textBlock =
                    """
            today      | reported (period revision status submitted, …)                       | state     | late  | shown
            2021-12-31 | -                                                                    | NOT_YET   | false | -
            2022-01-01 | -                                                                    | DUE       | false | -
            2022-03-01 | -                                                                    | DUE       | false | -
            2022-03-02 | -                                                                    | MISSING   | false | -
            2021-12-31 | 2021 1 PUBLISHED 2021-12-30                                          | REPORTED  | false | 2021 1
            2022-01-15 | 2021 1 PUBLISHED 2022-01-10                                          | REPORTED  | false | 2021 1
            2022-04-01 | 2021 1 PUBLISHED 2022-03-01                                          | REPORTED  | false | 2021 1
            2022-04-01 | 2021 1 PUBLISHED 2022-03-02                                          | REPORTED  | true  | 2021 1
            2022-04-01 | 2021 1 PACKAGE   2022-03-02                                          | REPORTED  | false | 2021 1
            2022-02-01 | 2021 1 SUBMITTED 2022-01-10                                          | IN_REVIEW | false | 2021 1
            2022-04-01 | 2021 1 SUBMITTED 2022-01-10                                          | IN_REVIEW | false | 2021 1
            2022-04-01 | 2021 1 SUBMITTED 2022-03-15                                          | IN_REVIEW | true  | 2021 1
            2022-03-01 | 2021 1 RETURNED  2022-01-10                                          | RETURNED  | false | 2021 1
            2022-03-02 | 2021 1 RETURNED  2022-01-10                                          | RETURNED  | true  | 2021 1
            2022-02-01 | 2021 1 RETURNED  2022-01-10, 2021 2 SUBMITTED 2022-01-20             | IN_REVIEW | false | 2021 2
            2022-04-01 | 2021 1 RETURNED  2022-01-10, 2021 2 SUBMITTED 2022-03-20             | IN_REVIEW | true  | 2021 2
            2022-04-01 | 2021 1 RETURNED  2022-01-10, 2021 2 PUBLISHED 2022-03-20             | REPORTED  | true  | 2021 2
            2022-04-01 | 2021 1 PUBLISHED 2022-01-10, 2021 2 SUBMITTED 2022-03-20             | REPORTED  | false | 2021 1
            2022-04-01 | 2021 1 PUBLISHED 2022-01-10, 2021 2 RETURNED  2022-03-20             | REPORTED  | false | 2021 1
            2022-05-01 | 2021 1 PUBLISHED 2022-01-10, 2021 2 PUBLISHED 2022-04-20             | REPORTED  | false | 2021 2
            2022-05-01 | 2021 2 PUBLISHED 2022-04-20, 2021 1 PUBLISHED 2022-01-10             | REPORTED  | false | 2021 2
            2022-04-01 | 2020 1 PUBLISHED 2021-01-10, 2022 1 PUBLISHED 2022-01-10             | MISSING   | false | -
            """)
    void whereAYearsFigureStands(
            LocalDate today, @Nullable String reported, CompletenessState state, boolean late, @Nullable String shown) {
        for (Kind kind : Kind.values()) {
            assertThat(standing(kind.name(), "2021", reported, today))
                    .as(kind.name())
                    .extracting(Standing::state, Standing::late, CompletenessRulesTest::shown)
                    .containsExactly(state, late, shown);
        }
    }

    /** Of a flow all parts make the whole, of anything else the last stands for it; TOTAL has a target over the plan. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            useHeadersInDisplayName = true,
            textBlock =
                    """
            kind      | expected | reported                                                                              | state     | late  | shown
            FLOW      | 2021     | 2021-S1 1 PUBLISHED 2021-07-10, 2021-S2 1 PUBLISHED 2022-01-10                        | REPORTED  | false | 2021-S2 1
            FLOW      | 2021     | 2021-S1 1 PUBLISHED 2021-07-10, 2021-S2 1 PUBLISHED 2022-03-02                        | REPORTED  | true  | 2021-S2 1
            FLOW      | 2021     | 2021-S1 1 PUBLISHED 2021-07-10, 2021-S2 1 SUBMITTED 2022-01-10                        | IN_REVIEW | false | 2021-S2 1
            FLOW      | 2021     | 2021-S1 1 RETURNED 2021-07-10, 2021-S2 1 PUBLISHED 2022-01-10                         | RETURNED  | true  | 2021-S1 1
            FLOW      | 2021     | 2021-S2 1 PUBLISHED 2022-01-10                                                        | MISSING   | false | -
            FLOW      | 2021     | 2021-S1 1 PUBLISHED 2021-07-10, 2021-Q3 1 PUBLISHED 2021-10-10, 2021-12 1 PUBLISHED 2022-01-10 | MISSING | false | -
            FLOW      | 2021     | 2021-S1 1 PUBLISHED 2021-07-10, 2021-Q3 1 PUBLISHED 2021-10-10, 2021-10 1 PUBLISHED 2021-11-10, 2021-11 1 PUBLISHED 2021-12-10, 2021-12 1 PUBLISHED 2022-01-10 | REPORTED | false | 2021-12 1
            FLOW      | 2021     | 2021 1 SUBMITTED 2022-01-10, 2021-S1 1 PUBLISHED 2021-07-10, 2021-S2 1 PUBLISHED 2022-01-10 | REPORTED | false | 2021-S2 1
            FLOW      | 2021     | 2021 1 PUBLISHED 2022-01-10, 2021-S1 1 PUBLISHED 2021-07-10, 2021-S2 1 PUBLISHED 2022-01-10 | REPORTED | false | 2021 1
            FLOW      | 2021     | 2021/2025 1 PUBLISHED 2026-01-10                                                      | MISSING   | false | -
            TOTAL     | 2021     | 2021/2025 1 PUBLISHED 2026-01-10                                                      | REPORTED  | true  | 2021/2025 1
            TOTAL     | 2021     | 2021/2025 1 PUBLISHED 2026-01-10, 2021 1 PUBLISHED 2022-01-10                         | REPORTED  | false | 2021 1
            TOTAL     | 2021     | 2021/2025 1 PUBLISHED 2026-01-10, 2021-S1 1 PUBLISHED 2021-07-10, 2021-S2 1 PUBLISHED 2022-01-10 | REPORTED | false | 2021-S2 1
            TOTAL     | 2021     | 2020/2025 1 PUBLISHED 2026-01-10                                                      | MISSING   | false | -
            TOTAL     | 2023     | 2021/2023 1 PUBLISHED 2024-01-10, 2023/2025 1 PUBLISHED 2026-01-10                    | REPORTED  | false | 2023/2025 1
            TOTAL     | 2024     | 2021/2023 1 PUBLISHED 2024-01-10, 2023/2025 1 PUBLISHED 2026-01-10                    | MISSING   | false | -
            TOTAL     | 2024     | 2022/2023 1 PUBLISHED 2024-01-10, 2023/2024 1 PUBLISHED 2025-01-10, 2021/2022 1 SUBMITTED 2026-01-10 | IN_REVIEW | true | 2021/2022 1
            TOTAL     | 2021-Q2  | 2021/2025 1 PUBLISHED 2026-01-10                                                      | MISSING   | false | -
            FLOW      | 2021-Q2  | 2021-Q1 1 PUBLISHED 2021-04-10, 2021-04 1 PUBLISHED 2021-05-10                        | MISSING   | false | -
            FLOW      | 2021-Q2  | 2021 1 PUBLISHED 2022-01-10                                                           | MISSING   | false | -
            FLOW      | 2021-Q2  | 2021-S1 1 PUBLISHED 2021-07-10                                                        | MISSING   | false | -
            STOCK     | 2021     | 2021-Q4 1 PUBLISHED 2022-01-10                                                        | REPORTED  | false | 2021-Q4 1
            STOCK     | 2021     | 2021-Q3 1 PUBLISHED 2021-10-10                                                        | REPORTED  | false | 2021-Q3 1
            STOCK     | 2021     | 2021-Q3 1 PUBLISHED 2021-10-10, 2021 1 SUBMITTED 2022-01-10                           | REPORTED  | false | 2021-Q3 1
            STOCK     | 2021     | 2020 1 PUBLISHED 2021-01-10, 2022-01 1 PUBLISHED 2022-02-10                           | MISSING   | false | -
            STOCK     | 2021-Q4  | 2021-Q3 1 PUBLISHED 2021-10-10                                                        | MISSING   | false | -
            STOCK     | 2021-Q3  | 2021-08 1 PUBLISHED 2021-09-10                                                        | REPORTED  | false | 2021-08 1
            STOCK     | 2021     | 2021-Q4 1 PUBLISHED 2022-01-10, 2021-12 1 PUBLISHED 2022-01-12, 2021-11 2 PUBLISHED 2022-02-01 | REPORTED | false | 2021-12 1
            STOCK     | 2021     | 2021/2025 1 PUBLISHED 2026-01-10                                                      | MISSING   | false | -
            STOCK     | 2025     | 2021/2025 1 PUBLISHED 2026-01-10                                                      | REPORTED  | false | 2021/2025 1
            RATIO     | 2021     | 2021-S2 1 SUBMITTED 2022-01-10                                                        | IN_REVIEW | false | 2021-S2 1
            RATIO     | 2021     | 2021-S1 1 PUBLISHED 2021-07-10                                                        | REPORTED  | false | 2021-S1 1
            STRUCTURE | 2021     | 2021-12 1 PUBLISHED 2022-01-10                                                        | REPORTED  | false | 2021-12 1
            """)
    void partsAndWholes(
            String kind,
            String expected,
            String reported,
            CompletenessState state,
            boolean late,
            @Nullable String shown) {
        assertThat(standing(kind, expected, reported, LocalDate.of(2026, 6, 1)))
                .extracting(Standing::state, Standing::late, CompletenessRulesTest::shown)
                .containsExactly(state, late, shown);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-01T15:59:59Z, false", "2022-03-01T16:00:00Z, true"})
    void aDayEndsAtMidnightInChina(Instant submittedAt, boolean late) {
        ReportedState one = new ReportedState(
                "x", "new-jobs", "450200", Period.ofYear(2021), 1, Status.SUBMITTED, submittedAt, null, false);

        assertThat(CompletenessRules.standing(expected("FLOW", "2021"), List.of(one), LocalDate.of(2022, 4, 1), CHINA)
                        .late())
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            useHeadersInDisplayName = true,
            textBlock =
                    """
            usual     | of the indicator | through   | periods
            YEAR      | -                | 2022      | 2021 2022
            YEAR      | -                | 2021      | 2021
            YEAR      | -                | 2021-S1   | -
            YEAR      | -                | 2022-11   | 2021
            YEAR      | -                | 2021/2022 | 2021 2022
            HALF_YEAR | -                | 2022-S1   | 2021-S1 2021-S2 2022-S1
            YEAR      | HALF_YEAR        | 2021      | 2021-S1 2021-S2
            YEAR      | QUARTER          | 2021-S1   | 2021-Q1 2021-Q2
            QUARTER   | YEAR             | 2021      | 2021
            YEAR      | MONTH            | 2021-Q1   | 2021-01 2021-02 2021-03
            """)
    void theCalendarSaysWhichPeriodsAreExpected(
            Frequency usual, @Nullable Frequency ofIndicator, Period through, @Nullable String periods) {
        ReportingCalendar calendar =
                new ReportingCalendar(usual, ofIndicator == null ? Map.of() : Map.of("new-jobs", ofIndicator), DAYS);
        ReportingDuty duty = new ReportingDuty("new-jobs", Kind.FLOW, false, "450200", List.of(2021, 2022, 2023));

        assertThat(CompletenessRules.expected(List.of(duty), through, calendar))
                .extracting(one -> one.period().code())
                .containsExactly(periods == null ? new String[0] : periods.split(" "));
    }

    @Test
    void whatTwoDutiesAskForIsExpectedOnce() {
        ReportingDuty ofTable = new ReportingDuty("new-jobs", Kind.FLOW, false, "450200", List.of(2021, 2022));
        ReportingDuty ofBreakdown = new ReportingDuty("new-jobs", Kind.FLOW, false, "450200", List.of(2022, 2023));
        ReportingDuty ofCounty = new ReportingDuty("new-jobs", Kind.FLOW, false, "450225", List.of(2022));

        assertThat(CompletenessRules.expected(List.of(ofTable, ofBreakdown, ofCounty), Period.ofYear(2023), calendar()))
                .extracting(Expected::region, one -> one.period().code())
                .containsExactly(
                        tuple("450200", "2021"),
                        tuple("450200", "2022"),
                        tuple("450200", "2023"),
                        tuple("450225", "2022"));
    }

    private static Standing standing(String kind, String expected, @Nullable String reported, LocalDate today) {
        List<ReportedState> states = reported == null
                ? List.of()
                : Arrays.stream(reported.split(", "))
                        .map(CompletenessRulesTest::reported)
                        .collect(Collectors.toList());
        return CompletenessRules.standing(expected(kind, expected), states, today, CHINA);
    }

    private static Expected expected(String kind, String code) {
        Period period = Period.parse(code);
        Frequency frequency = period.isYear() ? Frequency.YEAR : Frequency.QUARTER;
        boolean cumulative = kind.equals("TOTAL");
        ReportingDuty duty = new ReportingDuty(
                "new-jobs", cumulative ? Kind.FLOW : Kind.valueOf(kind), cumulative, "450200", List.of());
        return CompletenessRules.expected(
                duty, period, Period.parse("2021/2025"), calendar().dueOn(frequency, period));
    }

    static ReportingCalendar calendar() {
        return new ReportingCalendar(Frequency.YEAR, Map.of(), DAYS);
    }

    private static ReportedState reported(String words) {
        String[] word = words.trim().split(" +", 4);
        boolean fromPackage = word[2].equals("PACKAGE");
        Instant submittedAt =
                LocalDate.parse(word[3]).atTime(LocalTime.NOON).atZone(CHINA).toInstant();
        return new ReportedState(
                word[0] + " " + word[1],
                "new-jobs",
                "450200",
                Period.parse(word[0]),
                Integer.parseInt(word[1]),
                fromPackage ? Status.PUBLISHED : Status.valueOf(word[2]),
                submittedAt,
                null,
                fromPackage);
    }

    private static @Nullable String shown(Standing standing) {
        ReportedState reported = standing.reported();
        return reported == null ? null : reported.observation();
    }
}
