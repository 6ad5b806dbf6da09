package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;

/**
 * What a fund paid within a year, in 元 to the cent, never negative.
 *
 * @param benefits to the insured
 * @param transfers to other funds, levels and regions
 * @param other all that remains
 */
public record FundExpenditure(BigDecimal benefits, BigDecimal transfers, BigDecimal other) {

    BigDecimal total() {
        return benefits.add(transfers).add(other);
    }
}
