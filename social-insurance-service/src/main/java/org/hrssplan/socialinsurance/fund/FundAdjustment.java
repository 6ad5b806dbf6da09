package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;

/**
 * Why a year does not open with what the year before closed with.
 *
 * @param amount opening less the closing of the year before, in 元 to the cent; not zero
 * @param reason in words, at most 1,000 characters
 */
public record FundAdjustment(BigDecimal amount, String reason) {}
