package org.hrssplan.laborrelations.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.value.Decimals;
import org.jspecify.annotations.Nullable;

/** Amounts of 元 to the cent, and days. */
final class MoneyChecks {

    static final int CENTS = 2;

    private static final BigDecimal MOST = new BigDecimal("999999999999.99");
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private MoneyChecks() {}

    /** An amount that must be there, above 0, with two decimals; null where it is refused. */
    static @Nullable BigDecimal amount(String field, @Nullable BigDecimal amount, FieldChecks checks) {
        if (!checks.required(field, amount)) {
            return null;
        }
        try {
            Decimals.requireBounds(amount);
        } catch (IllegalArgumentException e) {
            checks.add(field, "NUMBER_OUT_OF_BOUNDS");
            return null;
        }
        if (amount.stripTrailingZeros().scale() > CENTS) {
            checks.add(field, "NOT_IN_CENTS");
            return null;
        }
        if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
            checks.add(field, "OUT_OF_RANGE", LEAST, MOST);
            return null;
        }
        return amount.setScale(CENTS);
    }

    /** A day that must be there, no later than today; null where it is refused. */
    static @Nullable LocalDate day(String field, @Nullable String text, LocalDate today, FieldChecks checks) {
        return checks.required(field, text) ? checks.day(field, text, today) : null;
    }
}
