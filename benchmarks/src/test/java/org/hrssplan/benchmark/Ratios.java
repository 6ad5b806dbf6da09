package org.hrssplan.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The ratios of several rounds. */
final class Ratios {

    private final List<BigDecimal> rounds = new ArrayList<>();

    /** Adds one time divided by another of the same round; answers it to three decimals. */
    BigDecimal add(Duration part, Duration whole) {
        BigDecimal ratio =
                BigDecimal.valueOf(part.toNanos()).divide(BigDecimal.valueOf(whole.toNanos()), 3, RoundingMode.HALF_UP);
        rounds.add(ratio);
        return ratio;
    }

    /** The middle one; of an even number the lower of the two. */
    BigDecimal median() {
        return sorted().get((rounds.size() - 1) / 2);
    }

    private List<BigDecimal> sorted() {
        List<BigDecimal> sorted = new ArrayList<>(rounds);
        Collections.sort(sorted);
        return sorted;
    }

    @Override
    public String toString() {
        List<BigDecimal> sorted = sorted();
        return median() + " (" + sorted.get(0) + " to " + sorted.get(sorted.size() - 1) + " in " + sorted.size()
                + " rounds)";
    }
}
