package org.hrssplan.completeness;

import java.util.List;
import java.util.stream.IntStream;
import org.hrssplan.period.Period;

/** How often a figure is reported. */
public enum Frequency {
    MONTH(1, "-%02d"),
    QUARTER(3, "-Q%d"),
    HALF_YEAR(6, "-S%d"),
    YEAR(12, "");

    private final int months;
    private final String suffix;

    Frequency(int months, String suffix) {
        this.months = months;
        this.suffix = suffix;
    }

    /** The periods of a year from 1949 to 2199, in order of time. */
    List<Period> periodsOf(int year) {
        return IntStream.rangeClosed(1, 12 / months)
                .mapToObj(number -> Period.parse(year + suffix.formatted(number)))
                .toList();
    }
}
