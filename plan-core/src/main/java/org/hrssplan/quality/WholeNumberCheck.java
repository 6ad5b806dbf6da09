package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.List;

/** There is no half person. */
record WholeNumberCheck(String unit, Severity severity) implements Check {

    @Override
    public void check(Known known, List<Finding> found) {
        BigDecimal value = known.candidate().figure().exactValue();
        if (value != null && value.stripTrailingZeros().scale() > 0) {
            found.add(new Finding(Rule.WHOLE_NUMBER, severity, List.of(value.toPlainString(), unit)));
        }
    }
}
