package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/** Not below, or not above a limit; an inequality breaks it if every value that it allows does. */
record LimitCheck(Rule rule, Comparator must, BigDecimal limit, String unit, Severity severity) implements Check {

    @Override
    public void check(Known known, List<Finding> found) {
        Figure figure = known.candidate().figure();
        BigDecimal value = figure.value();
        for (BigDecimal one : value == null ? figure.shares() : List.of(value)) {
            Comparator qualifier = figure.qualifier();
            if (isBroken(one, qualifier)) {
                String shown = (qualifier == null ? "" : qualifier.symbol()) + one.toPlainString();
                found.add(new Finding(rule, severity, List.of(shown, must.symbol(), limit.toPlainString(), unit)));
            }
        }
    }

    private boolean isBroken(BigDecimal value, @Nullable Comparator qualifier) {
        if (qualifier == null || qualifier.isFloor() == must.isFloor()) {
            return qualifier == null && !must.test(value, limit);
        }
        return !must.test(value, limit) || (qualifier.isStrict() && value.compareTo(limit) == 0);
    }
}
