package org.hrssplan.target;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/** Whether a figure satisfies a target; a value known only as an inequality may leave it undecided. */
public enum Satisfaction {
    SATISFIED,
    UNSATISFIED,
    UNDECIDABLE;

    /**
     * Compares what was achieved with what was promised.
     *
     * <p>A structure satisfies its target when, at every level from the highest, the share at that level and above is
     * not below the planned one: 14:41:45 satisfies 13:41:46.
     */
    public static Satisfaction of(Figure achieved, Comparator comparator, Figure target) {
        if (achieved.value() == null || target.value() == null) {
            return ofShares(achieved.shares(), target.shares());
        }
        BigDecimal value = achieved.value();
        BigDecimal bound = target.value();
        Comparator known = achieved.qualifier();
        if (known == null) {
            return comparator.test(value, bound) ? SATISFIED : UNSATISFIED;
        }
        if (implies(known, value, comparator, bound)) {
            return SATISFIED;
        }
        return implies(known, value, opposite(comparator), bound) ? UNSATISFIED : UNDECIDABLE;
    }

    /** True, false, or null where it is undecidable. */
    public @Nullable Boolean asBoolean() {
        return switch (this) {
            case SATISFIED -> Boolean.TRUE;
            case UNSATISFIED -> Boolean.FALSE;
            case UNDECIDABLE -> null;
        };
    }

    private static boolean implies(Comparator known, BigDecimal value, Comparator comparator, BigDecimal bound) {
        if (known.isFloor() != comparator.isFloor()) {
            return false;
        }
        return comparator.test(value, bound) || (known.isStrict() && value.compareTo(bound) == 0);
    }

    private static Comparator opposite(Comparator comparator) {
        return switch (comparator) {
            case GT -> Comparator.LE;
            case GE -> Comparator.LT;
            case LT -> Comparator.GE;
            case LE -> Comparator.GT;
        };
    }

    private static Satisfaction ofShares(List<BigDecimal> achieved, List<BigDecimal> target) {
        if (achieved.size() != target.size()) {
            return UNDECIDABLE;
        }
        BigDecimal achievedSum = BigDecimal.ZERO;
        BigDecimal targetSum = BigDecimal.ZERO;
        for (int level = 0; level < target.size() - 1; level++) {
            achievedSum = achievedSum.add(achieved.get(level));
            targetSum = targetSum.add(target.get(level));
            if (achievedSum.compareTo(targetSum) < 0) {
                return UNSATISFIED;
            }
        }
        return SATISFIED;
    }
}
