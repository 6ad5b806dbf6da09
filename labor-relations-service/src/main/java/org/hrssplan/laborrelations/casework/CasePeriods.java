package org.hrssplan.laborrelations.casework;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.hrssplan.period.Period;

/** The periods over which cases are counted: months, quarters and years. */
final class CasePeriods {

    private CasePeriods() {}

    static boolean isTaken(Period period) {
        return period.months() == 1 || period.months() == 3 || period.isYear();
    }

    /** Those that end right before this one begins: first the one of the same length, then the shorter ones first. */
    static List<Period> before(Period period) {
        YearMonth end = period.first().minusMonths(1);
        return Period.partsOf(end.getYear()).stream()
                .filter(one -> isTaken(one) && one.last().equals(end))
                .sorted(Comparator.comparing((Period one) -> one.months() != period.months())
                        .thenComparingInt(Period::months))
                .toList();
    }
}
