package org.hrssplan.computation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values in base units on the wire. */
final class BaseUnits {

    private BaseUnits() {}

    /** Without an exponent: 61E+3 is 61000. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null || value.scale() >= 0 ? value : value.setScale(0);
    }
}
