package org.hrssplan.laborrelations.arrears;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is outstanding of an age.
 *
 * @param fromDays days since the day since which it is owed, at least
 * @param toDays at most; null for any number
 * @param cases of which something is outstanding
 * @param workers of these cases
 * @param outstanding in 元
 */
public record ArrearsAge(int fromDays, @Nullable Integer toDays, int cases, long workers, BigDecimal outstanding) {}
