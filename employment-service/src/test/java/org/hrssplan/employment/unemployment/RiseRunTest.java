package org.hrssplan.employment.unemployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiseRunTest {

    /** Values from January 2021; a dash is a month without one. */
    @ParameterizedTest
    @CsvSource({
        "5, 2021-01, 0,",
        "5 5.1, 2021-02, 1,",
        "5 5.1 5.10, 2021-03, 0,",
        "5 5.2 5.1, 2021-03, 0,",
        "5.3 5 5.1 5.2, 2021-04, 2,",
        "5 5.1 - 5.2 5.3, 2021-05, 1, 2021-03",
        "5 - 5.2, 2021-03, 0, 2021-02",
        "5 5.1 5.2 -, 2021-03, 2,",
        "5 <5.1 5.2 5.3, 2021-04, 1, 2021-02",
        "5 5.1 >5.1, 2021-03, 0, 2021-03",
        "1 2 3 4 5 6 7 8 9 10 11 12 13, 2022-01, 12,"
    })
    void aRunIsCountedBackFromTheLatestMonth(String values, YearMonth latest, int months, YearMonth interruptedBy) {
        assertThat(RiseRun.of(series(values))).isEqualTo(new RiseRun(latest, months, interruptedBy));
    }

    @Test
    void withoutAValueNothingIsKnown() {
        assertThat(RiseRun.of(new TreeMap<>())).isNull();
        assertThat(RiseRun.of(new TreeMap<>(java.util.Map.of(YearMonth.of(2021, 1), Figure.of(BigDecimal.ONE)))))
                .isEqualTo(new RiseRun(YearMonth.of(2021, 1), 0, null));
    }

    private static SortedMap<YearMonth, Figure> series(String values) {
        SortedMap<YearMonth, Figure> series = new TreeMap<>();
        YearMonth month = YearMonth.of(2021, 1);
        for (String value : values.split(" ", -1)) {
            if (!value.equals("-")) {
                series.put(month, PrintedFigure.parse(value).asObserved());
            }
            month = month.plusMonths(1);
        }
        return series;
    }
}
