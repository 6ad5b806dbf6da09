package org.hrssplan.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something in a split that does not add up.
 *
 * @param index of the column or row, from 0; null for the whole and for the target
 * @param stated the figure that is printed, or promised
 * @param computed what the cells add up to
 */
public record SplitDifference(SplitPlace place, @Nullable Integer index, BigDecimal stated, BigDecimal computed) {

    /** What the cells have too much; below zero where they have too little. */
    public BigDecimal difference() {
        return computed.subtract(stated);
    }
}
