package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;

/**
 * What a fund took in within a year, in 元 to the cent. Only interest may be negative: an investment may lose.
 *
 * @param contributions paid by employers and the insured
 * @param subsidies from public budgets
 * @param interest and the yield of investments
 * @param transfers from other funds, levels and regions
 * @param other all that remains
 */
public record FundIncome(
        BigDecimal contributions, BigDecimal subsidies, BigDecimal interest, BigDecimal transfers, BigDecimal other) {

    BigDecimal total() {
        return contributions.add(subsidies).add(interest).add(transfers).add(other);
    }
}
