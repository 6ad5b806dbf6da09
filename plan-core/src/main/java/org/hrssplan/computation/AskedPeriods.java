package org.hrssplan.computation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hrssplan.observation.PeriodFilter;
import org.hrssplan.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * The periods that values are asked for.
 *
 * @param codes none for every period
 * @param oneByOne those that were asked for by name, which may be spans of years
 */
record AskedPeriods(Set<String> codes, List<Period> oneByOne) {

    /** Reads the parameters of a query as those of the list of observations are read. */
    static AskedPeriods of(List<String> periods, @Nullable String from, @Nullable String to) {
        List<String> codes = PeriodFilter.of(periods, from, to);
        return new AskedPeriods(
                new HashSet<>(codes),
                periods.stream().filter(codes::contains).map(Period::parse).toList());
    }

    boolean includes(Period period) {
        return codes.isEmpty() || codes.contains(period.code());
    }
}
