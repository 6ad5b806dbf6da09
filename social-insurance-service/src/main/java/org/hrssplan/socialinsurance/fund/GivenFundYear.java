package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a year as they are sent. Every amount is required, in 元 with at most two decimals and 15 significant
 * digits; what was not paid is 0 and says so.
 *
 * @param adjustment only where the year does not open with what the year before closed with
 * @param recordedBy who sends it, at most 100 characters
 * @param note why, in words, at most 1,000 characters; no part of the content
 */
public record GivenFundYear(
        @Nullable BigDecimal opening,
        @Nullable GivenIncome income,
        @Nullable GivenExpenditure expenditure,
        @Nullable BigDecimal closing,
        @Nullable GivenAdjustment adjustment,
        @Nullable String recordedBy,
        @Nullable String note) {

    /** What the fund took in; only interest may be negative. */
    public record GivenIncome(
            @Nullable BigDecimal contributions,
            @Nullable BigDecimal subsidies,
            @Nullable BigDecimal interest,
            @Nullable BigDecimal transfers,
            @Nullable BigDecimal other) {

        static final GivenIncome NONE = new GivenIncome(null, null, null, null, null);
    }

    /** What the fund paid; never negative. */
    public record GivenExpenditure(
            @Nullable BigDecimal benefits, @Nullable BigDecimal transfers, @Nullable BigDecimal other) {

        static final GivenExpenditure NONE = new GivenExpenditure(null, null, null);
    }

    /**
     * Why the opening is not the closing of the year before.
     *
     * @param amount opening less that closing, not zero
     * @param reason in words, required
     */
    public record GivenAdjustment(@Nullable BigDecimal amount, @Nullable String reason) {}
}
