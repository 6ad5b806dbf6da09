package org.hrssplan.quality;

import java.time.YearMonth;
import java.util.List;
import org.hrssplan.period.Period;

/** The periods with which a value is compared over time. */
public final class EarlierPeriods {

    private EarlierPeriods() {}

    /** The period of the same length right before; for a part of a year also the same part a year before. */
    public static List<Period> of(Period period) {
        int months = period.months();
        YearMonth first = period.first();
        if (months >= 12) {
            int years = months / 12;
            return List.of(Period.ofYears(first.getYear() - years, first.getYear() - 1));
        }
        return List.of(part(first.minusMonths(months), months), part(first.minusYears(1), months));
    }

    private static Period part(YearMonth first, int months) {
        int number = (first.getMonthValue() - 1) / months + 1;
        String part =
                switch (months) {
                    case 6 -> "S" + number;
                    case 3 -> "Q" + number;
                    default -> number < 10 ? "0" + number : Integer.toString(number);
                };
        return new Period(first.getYear() + "-" + part, first, first.plusMonths(months - 1L));
    }
}
