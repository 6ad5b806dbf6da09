package org.hrssplan.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.period.Period;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {

    private static final Period SPAN = Period.parse("2021/2025");

    /** {@code reported} is the milestone, the value and the day, each where there is one. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # recurrence,    deadline, promised, reported,                    through, state
            ONCE,            ,         ,         ,                            2022,    NOT_REPORTED
            ONCE,            ,         ,         ,                            2025,    NOT_REPORTED
            ONCE,            ,         ,         NOT_STARTED,                 2022,    NOT_STARTED
            ONCE,            ,         ,         STARTED,                     2022,    ON_TIME
            ONCE,            ,         ,         STARTED,                     2024-12, ON_TIME
            ONCE,            ,         ,         STARTED,                     2025,    MISSED
            ONCE,            ,         ,         DONE 2022-06-30,             2022,    DONE
            ONCE,            ,         ,         DONE 2022-06-30,             2022-06, DONE
            ONCE,            ,         ,         DONE 2022-06-30,             2022-05, ON_TIME
            ONCE,            2023,     ,         STARTED,                     2022,    ON_TIME
            ONCE,            2023,     ,         STARTED,                     2023,    LATE
            ONCE,            2023,     ,         NOT_STARTED,                 2023,    LATE
            ONCE,            2023,     ,         STARTED,                     2024,    LATE
            ONCE,            2023,     ,         STARTED,                     2025,    MISSED
            ONCE,            2023,     ,         DONE 2024-02-01,             2023,    LATE
            ONCE,            2023,     ,         DONE 2024-02-01,             2024,    DONE
            ONCE,            2022-06,  ,         STARTED,                     2022-05, ON_TIME
            ONCE,            2022-06,  ,         STARTED,                     2022-06, LATE
            ONCE,            2035,     ,         STARTED,                     2025,    ON_TIME
            OVER_SPAN,       ,         25,       STARTED 24.999999,           2024,    ON_TIME
            OVER_SPAN,       ,         25,       STARTED 25.0,                2024,    DONE
            OVER_SPAN,       ,         25,       STARTED 24.999999,           2025,    MISSED
            ONCE,            ,         2/3,      STARTED 66.666666,           2025,    MISSED
            ONCE,            ,         2/3,      STARTED 66.666667,           2025,    DONE
            """)
    void oneOccurrence(
            Recurrence recurrence,
            @Nullable String deadline,
            @Nullable String promised,
            @Nullable String reported,
            String through,
            FulfilmentState state) {
        Promise promise = promise(recurrence, deadline, promised, List.of());
        String due = deadline == null ? "2025" : deadline;
        Map<String, Reported> published = reported == null ? Map.of() : Map.of(due, reported(reported));

        assertThat(promise.fulfilment(published, Period.parse(through)).state()).isEqualTo(state);
    }

    /** {@code kept} has a letter for each year from 2021: d done, s started, n not started, - nothing published. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            YEARLY, d----, 2021, ON_TIME
            YEARLY, -----, 2021, NOT_REPORTED
            YEARLY, s----, 2021, MISSED
            YEARLY, n----, 2021, MISSED
            YEARLY, ds---, 2021, ON_TIME
            YEARLY, ds---, 2022, MISSED
            YEARLY, dsddd, 2025, MISSED
            YEARLY, d-ddd, 2025, NOT_REPORTED
            YEARLY, -sddd, 2025, MISSED
            YEARLY, ddddd, 2024, DONE
            YEARLY, dddds, 2024, ON_TIME
            YEARLY, ddddd, 2025, DONE
            ALWAYS, dddds, 2025, MISSED
            """)
    void everyYear(Recurrence recurrence, String kept, String through, FulfilmentState state) {
        Promise promise = promise(recurrence, null, null, List.of());
        Map<String, Reported> published = new HashMap<>();
        for (int year = 0; year < kept.length(); year++) {
            switch (kept.charAt(year)) {
                case 'd' -> published.put(2021 + year + "", new Reported(Milestone.DONE, null, null));
                case 's' -> published.put(2021 + year + "", new Reported(Milestone.STARTED, null, null));
                case 'n' -> published.put(2021 + year + "", new Reported(Milestone.NOT_STARTED, null, null));
                default -> assertThat(kept.charAt(year)).isEqualTo('-');
            }
        }

        assertThat(promise.fulfilment(published, Period.parse(through)).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            ONCE,            ,     2025
            ONCE,            2023, 2023
            ONCE,            2035, 2035
            OVER_SPAN,       ,     2025
            YEARLY,          ,     2021 2022 2023 2024 2025
            YEARLY,          2023, 2021 2022 2023
            YEARLY,          2020, 2020
            ALWAYS,          ,     2021 2022 2023 2024 2025
            EVERY_TWO_YEARS, ,     2022 2024
            EVERY_TWO_YEARS, 2021, 2021
            """)
    void whatIsDueWhen(Recurrence recurrence, @Nullable String deadline, String dues) {
        assertThat(promise(recurrence, deadline, null, List.of()).occurrences())
                .extracting(one -> one.period().code())
                .containsExactly(dues.split(" ", -1));
    }

    @Test
    void stepsAreDueOneAfterTheOther() {
        Promise promise = promise(
                Recurrence.ONCE,
                "2025",
                "70",
                List.of(new Promise.Step(Period.parse("2023"), "55"), new Promise.Step(Period.parse("2025"), "70")));
        Map<String, Reported> published = Map.of("2023", reported("STARTED 55"), "2025", reported("STARTED 60"));

        assertThat(promise.fulfilment(published, Period.parse("2024")).state()).isEqualTo(FulfilmentState.ON_TIME);
        assertThat(promise.fulfilment(published, Period.parse("2025")).occurrences())
                .extracting(Promise.Kept::state)
                .containsExactly(FulfilmentState.DONE, FulfilmentState.MISSED);
    }

    @ParameterizedTest
    @CsvSource({"GE, 60, true", "GT, 60, false", "GT, 60.000001, true", "LE, 60, true", "LT, 60, false", "LE, 61, false"
    })
    void aFigureIsComparedAsStrictlyAsItIsPromised(Comparator comparator, BigDecimal reported, boolean kept) {
        assertThat(Bound.of(comparator, "60").isKeptBy(reported)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"1e100000000", "2/0", "x", "/", "1/", "-1/0", "''"})
    void whatIsNoFigureIsRefused(String promised) {
        assertThatThrownBy(() -> Bound.of(Comparator.GE, promised)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Promise promise(
            Recurrence recurrence, @Nullable String deadline, @Nullable String promised, List<Promise.Step> steps) {
        return new Promise(
                SPAN,
                recurrence,
                deadline == null ? null : Period.parse(deadline),
                promised == null ? null : Comparator.GE,
                promised,
                steps);
    }

    private static Reported reported(String text) {
        Milestone milestone = Milestone.STARTED;
        BigDecimal value = null;
        LocalDate day = null;
        for (String part : text.split(" ", -1)) {
            if (part.matches("[A-Z_]+")) {
                milestone = Milestone.valueOf(part);
            } else if (part.contains("-")) {
                day = LocalDate.parse(part);
            } else {
                value = new BigDecimal(part);
            }
        }
        return new Reported(milestone, value, day);
    }
}
