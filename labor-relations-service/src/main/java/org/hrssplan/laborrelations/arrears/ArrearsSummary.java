package org.hrssplan.laborrelations.arrears;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.region.RegionRef;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The wage arrears of a region and its parts, as they stood at the end of a day.
 *
 * @param on the day
 * @param asOf with what was known then; null for now
 * @param cases that were owed on that day or had been
 * @param workers of these cases
 * @param owed in 元
 * @param recovered in 元, up to that day
 * @param outstanding owed less recovered, in 元
 * @param recoveryRate recovered / owed × 100 in percent, half-up to 2 decimals; null where nothing is owed
 * @param ageing what is outstanding by its age, the youngest first
 */
public record ArrearsSummary(
        RegionRef region,
        LocalDate on,
        @Nullable Instant asOf,
        int cases,
        long workers,
        BigDecimal owed,
        BigDecimal recovered,
        BigDecimal outstanding,
        @Nullable BigDecimal recoveryRate,
        List<ArrearsAge> ageing) {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(MoneyChecks.CENTS);
    /** The last day of each age but the oldest. */
    private static final List<Integer> LIMITS = List.of(30, 90, 180, 365);

    static ArrearsSummary of(RegionRef region, LocalDate on, @Nullable Instant asOf, List<ArrearsPosition> positions) {
        BigDecimal owed = sum(positions.stream().map(ArrearsPosition::owed).toList());
        BigDecimal recovered =
                sum(positions.stream().map(ArrearsPosition::recovered).toList());
        return new ArrearsSummary(
                region,
                on,
                asOf,
                positions.size(),
                positions.stream().mapToLong(ArrearsPosition::workers).sum(),
                owed,
                recovered,
                owed.subtract(recovered),
                owed.signum() == 0 ? null : new Fraction(recovered.movePointRight(2), owed).rounded(2),
                ageing(positions, on));
    }

    private static List<ArrearsAge> ageing(List<ArrearsPosition> positions, LocalDate on) {
        List<ArrearsAge> ages = new ArrayList<>();
        int from = 0;
        for (int limit : LIMITS) {
            ages.add(age(positions, on, from, limit));
            from = limit + 1;
        }
        ages.add(age(positions, on, from, null));
        return ages;
    }

    private static ArrearsAge age(
            List<ArrearsPosition> positions, LocalDate on, int fromDays, @Nullable Integer toDays) {
        List<ArrearsPosition> of = positions.stream()
                .filter(ArrearsPosition::isOutstanding)
                .filter(one -> one.age(on) >= fromDays && (toDays == null || one.age(on) <= toDays))
                .toList();
        return new ArrearsAge(
                fromDays,
                toDays,
                of.size(),
                of.stream().mapToLong(ArrearsPosition::workers).sum(),
                sum(of.stream().map(ArrearsPosition::outstanding).toList()));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(NOTHING, BigDecimal::add);
    }
}
