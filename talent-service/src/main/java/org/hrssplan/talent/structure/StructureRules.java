package org.hrssplan.talent.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.value.Fraction;

/** Compares shares by level, from the highest; exactly, whatever they are shown with. */
final class StructureRules {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private StructureRules() {}

    /**
     * Whether at every level the share at that level and above is not below the planned one (ADR 0007): 14:41:45
     * satisfies 13:41:46. Both have as many levels, at least one.
     */
    static boolean dominates(List<Fraction> shares, List<BigDecimal> planned) {
        Fraction sum = Fraction.of(BigDecimal.ZERO);
        Fraction plannedSum = Fraction.of(BigDecimal.ZERO);
        for (int level = 0; level < planned.size() - 1; level++) {
            sum = sum.plus(shares.get(level));
            plannedSum = plannedSum.plus(Fraction.of(planned.get(level)));
            if (sum.compareTo(plannedSum) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Share less planned share at each level, in percentage points. */
    static List<Fraction> differences(List<Fraction> shares, List<BigDecimal> planned) {
        List<Fraction> differences = new ArrayList<>();
        for (int level = 0; level < planned.size(); level++) {
            differences.add(shares.get(level).minus(Fraction.of(planned.get(level))));
        }
        return differences;
    }

    /** Whether every reported share is the exact one rounded, be it up or down, to the decimals that it has. */
    static boolean isRounded(List<BigDecimal> reported, List<Fraction> exact) {
        if (reported.size() != exact.size()) {
            return false;
        }
        for (int level = 0; level < exact.size(); level++) {
            BigDecimal share = reported.get(level);
            Fraction rounding = Fraction.of(share.ulp().multiply(HALF));
            Fraction difference = exact.get(level).minus(Fraction.of(share));
            Fraction distance = difference.numerator().signum() < 0
                    ? Fraction.of(BigDecimal.ZERO).minus(difference)
                    : difference;
            if (distance.compareTo(rounding) > 0) {
                return false;
            }
        }
        return true;
    }
}
