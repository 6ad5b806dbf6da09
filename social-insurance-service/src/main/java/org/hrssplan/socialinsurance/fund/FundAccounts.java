package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a fund for one year. Every amount is in 元 with two decimals, so that equal accounts are equal.
 *
 * @param opening balance at the start of the year; a fund in debt is below zero
 * @param closing balance at its end
 * @param adjustment of the opening, null where the year opens with what the year before closed with
 */
record FundAccounts(
        BigDecimal opening,
        FundIncome income,
        FundExpenditure expenditure,
        BigDecimal closing,
        @Nullable FundAdjustment adjustment) {

    /** Income less expenditure. */
    BigDecimal surplus() {
        return income.total().subtract(expenditure.total());
    }
}
