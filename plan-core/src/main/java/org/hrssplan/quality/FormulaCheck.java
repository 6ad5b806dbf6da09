package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.hrssplan.quality.Measure.Formula;
import org.hrssplan.quality.Measure.Term;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/** A reported value is what its formula makes of the components, up to the rounding of the reported value. */
record FormulaCheck(Measure measure, Formula formula, Severity severity) implements Check {

    @Override
    public void needs(Series own, RegionTree regions, Consumer<Series> needed) {
        needed.accept(new Series(own.region(), measure.code()));
        formula.components().forEach(component -> needed.accept(new Series(own.region(), component)));
    }

    @Override
    public void check(Known known, List<Finding> found) {
        BigDecimal reported = known.value(measure.code());
        Fraction computed = reported == null ? null : computed(known);
        if (reported == null || computed == null) {
            return;
        }
        Fraction reportedExactly = Fraction.of(reported);
        Fraction difference = computed.compareTo(reportedExactly) < 0
                ? reportedExactly.minus(computed)
                : computed.minus(reportedExactly);
        if (difference.compareTo(Fraction.of(Known.rounding(reported, measure.kind()))) > 0) {
            String shown = computed.toDecimal(Math.max(reported.scale(), 0) + 2).toPlainString();
            found.add(new Finding(
                    Rule.FORMULA,
                    severity,
                    List.of(measure.code(), reported.toPlainString(), shown, measure.baseUnit())));
        }
    }

    /** Null where a component is missing, or nothing can be divided. */
    private @Nullable Fraction computed(Known known) {
        BigDecimal numerator = sum(formula.numerator(), known);
        BigDecimal denominator = formula.denominator().isEmpty() ? BigDecimal.ONE : sum(formula.denominator(), known);
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return null;
        }
        return new Fraction(numerator.multiply(formula.factor()), denominator);
    }

    private static @Nullable BigDecimal sum(List<Term> terms, Known known) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal value = known.value(term.indicator());
            if (value == null) {
                return null;
            }
            sum = term.negative() ? sum.subtract(value) : sum.add(value);
        }
        return sum;
    }
}
