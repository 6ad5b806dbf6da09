package org.hrssplan.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that is due of a region.
 *
 * @param weight above 0
 * @param score null where it could not be judged
 * @param reported whether anything is published; what is reported and cannot be judged is never a zero
 */
public record Weighed(String indicator, BigDecimal weight, @Nullable IndicatorScore score, boolean reported) {

    public Weighed {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("a weight is above 0, not " + weight.toPlainString());
        }
    }
}
