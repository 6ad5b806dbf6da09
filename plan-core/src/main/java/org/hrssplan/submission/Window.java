package org.hrssplan.submission;

import java.util.List;
import org.hrssplan.period.Period;

/** The periods of one length that begin in one year: those of a series that are read at once. */
record Window(int year, int months) {

    private static final int YEAR = 12;

    static Window of(Period period) {
        return new Window(period.first().getYear(), period.months());
    }

    /** The place of a period in its window, from 0. */
    static int place(Period period) {
        return (period.first().getMonthValue() - 1) / period.months();
    }

    /** How many periods it has. */
    int size() {
        return months < YEAR ? YEAR / months : 1;
    }

    /** All of them, in the order of their places. */
    List<Period> periods() {
        return months < YEAR
                ? Period.partsOf(year).stream()
                        .filter(one -> one.months() == months)
                        .toList()
                : List.of(Period.ofYears(year, year + months / YEAR - 1));
    }
}
