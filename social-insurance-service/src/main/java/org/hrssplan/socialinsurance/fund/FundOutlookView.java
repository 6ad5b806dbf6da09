package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hrssplan.verdict.Step;
import org.jspecify.annotations.Nullable;

/**
 * How long a fund lasts if it goes on so; amounts in 元 to the cent.
 *
 * @param asOf with what was known then; null for now
 * @param horizon how many years are projected
 * @param exhaustedIn the first year that closes below zero, the base year included; null if none does
 * @param projection the years after the base year
 */
public record FundOutlookView(
        FundScheme scheme,
        String region,
        @Nullable Instant asOf,
        FundBaseYear base,
        FundGrowth incomeGrowth,
        FundGrowth expenditureGrowth,
        int horizon,
        @Nullable Integer exhaustedIn,
        List<FundProjectedYear> projection) {

    /**
     * The recorded year that everything starts from.
     *
     * @param revision of its accounts
     * @param monthsPayable 可支付月数, half-up to 1 decimal; null where nothing was paid, 0.0 for a closing below zero
     * @param steps the arithmetic
     */
    public record FundBaseYear(
            int year,
            int revision,
            BigDecimal income,
            BigDecimal expenditure,
            BigDecimal closing,
            @Nullable BigDecimal monthsPayable,
            List<Step> steps) {}
}
