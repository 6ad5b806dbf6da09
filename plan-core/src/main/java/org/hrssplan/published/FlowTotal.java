package org.hrssplan.published;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.period.Period;
import org.hrssplan.verdict.FlowSums;
import org.jspecify.annotations.Nullable;

/**
 * A flow over a period: the published value of the period itself, else the sum of its published parts.
 *
 * @param value in the base unit; null where no part is published, or one is known only as an inequality
 * @param complete whether the parts cover every month of the period
 * @param rounding how far rounding may have moved the sum
 * @param parts what was added, in the order of time
 */
public record FlowTotal(@Nullable BigDecimal value, boolean complete, BigDecimal rounding, List<PublishedValue> parts) {

    /** The flow over {@code whole} of what is published of one indicator. */
    public static FlowTotal of(List<PublishedValue> values, Period whole) {
        Map<Period, PublishedValue> byPeriod =
                values.stream().collect(Collectors.toMap(PublishedValue::period, Function.identity()));
        List<Period> chosen = FlowSums.periods(byPeriod.keySet(), whole);
        List<PublishedValue> parts = chosen.stream().map(byPeriod::get).toList();
        boolean exact = !parts.isEmpty() && parts.stream().allMatch(one -> one.exact() != null);
        return new FlowTotal(
                exact ? parts.stream().map(PublishedValue::exact).reduce(BigDecimal.ZERO, BigDecimal::add) : null,
                FlowSums.cover(chosen, whole),
                parts.stream().map(PublishedValue::rounding).reduce(BigDecimal.ZERO, BigDecimal::add),
                parts);
    }

    /** Whether the same months are in both. */
    public boolean isOfSameMonths(FlowTotal other) {
        return months().equals(other.months());
    }

    private Set<YearMonth> months() {
        return parts.stream()
                .map(PublishedValue::period)
                .flatMap(one -> Stream.iterate(one.first(), month -> month.plusMonths(1))
                        .limit(one.months()))
                .collect(Collectors.toSet());
    }

    /** The value where every month of the period is in it; null otherwise. */
    public @Nullable BigDecimal whole() {
        return complete ? value : null;
    }
}
