package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.List;

/** The shares of a structure add up to a total, within a tolerance that itself is allowed. */
record SharesTotalCheck(BigDecimal total, BigDecimal tolerance, String unit, Severity severity) implements Check {

    @Override
    public void check(Known known, List<Finding> found) {
        List<BigDecimal> shares = known.candidate().figure().shares();
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty() && sum.subtract(total).abs().compareTo(tolerance) > 0) {
            String shown = known.candidate().figure().toString();
            found.add(new Finding(
                    Rule.SHARES_TOTAL, severity, List.of(shown, sum.toPlainString(), total.toPlainString(), unit)));
        }
    }
}
