package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Neither the period before nor the same period a year before is far away: by a factor, or by a difference. Nothing is a
 * multiple of zero or of a negative value.
 *
 * @param factor above 1; null where {@code points} is given
 * @param points in base units
 */
record JumpCheck(@Nullable BigDecimal factor, @Nullable BigDecimal points, String unit, Severity severity)
        implements Check {

    JumpCheck {
        if ((factor == null) == (points == null)) {
            throw new IllegalArgumentException("a jump is either a factor or a difference");
        }
    }

    @Override
    public void check(Known known, List<Finding> found) {
        BigDecimal value = known.candidate().figure().exactValue();
        if (value == null) {
            return;
        }
        for (Period period : known.around().earlier(known.period())) {
            BigDecimal earlier = known.around().value(known.candidate().series(), period);
            if (earlier != null && isJump(value, earlier)) {
                found.add(new Finding(
                        Rule.JUMP,
                        severity,
                        List.of(value.toPlainString(), period.code(), earlier.toPlainString(), limit(), unit)));
            }
        }
    }

    private boolean isJump(BigDecimal value, BigDecimal earlier) {
        if (factor == null) {
            return value.subtract(earlier).abs().compareTo(points) > 0;
        }
        return earlier.signum() > 0
                && (value.compareTo(earlier.multiply(factor)) > 0
                        || value.multiply(factor).compareTo(earlier) < 0);
    }

    private String limit() {
        return factor == null ? "±" + String.valueOf(points) : "×" + factor;
    }
}
