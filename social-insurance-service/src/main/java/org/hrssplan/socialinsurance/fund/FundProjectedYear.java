package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.verdict.Step;
import org.jspecify.annotations.Nullable;

/**
 * A projected year of a fund; amounts in 元, each rounded half-up to the cent before the next year is made of it.
 *
 * @param balance income less expenditure
 * @param monthsPayable 可支付月数 at its end, half-up to 1 decimal
 * @param steps the arithmetic
 */
public record FundProjectedYear(
        int year,
        BigDecimal income,
        BigDecimal expenditure,
        BigDecimal balance,
        BigDecimal closing,
        @Nullable BigDecimal monthsPayable,
        List<Step> steps) {

    public FundProjectedYear {
        steps = List.copyOf(steps);
    }
}
