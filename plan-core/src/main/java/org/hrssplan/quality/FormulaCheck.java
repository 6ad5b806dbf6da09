package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hrssplan.quality.Measure.Formula;
import org.hrssplan.quality.Measure.Term;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/** A reported value is what its formula makes of the components, up to the rounding of all of them. */
record FormulaCheck(Measure measure, Formula formula, Severity severity) implements Check {

    @Override
    public void needs(Series own, RegionTree regions, Consumer<Series> needed) {
        needed.accept(new Series(own.region(), measure.code()));
        formula.components().forEach(component -> needed.accept(new Series(own.region(), component)));
    }

    @Override
    public void check(Known known, List<Finding> found) {
        BigDecimal reported = known.value(measure.code());
        Range computed = reported == null ? null : computed(known);
        if (reported == null || computed == null) {
            return;
        }
        BigDecimal rounding = Known.rounding(reported, measure.kind());
        boolean below = Fraction.of(reported.add(rounding)).compareTo(computed.least()) < 0;
        boolean above = Fraction.of(reported.subtract(rounding)).compareTo(computed.greatest()) > 0;
        if (below || above) {
            String shown = computed.asGiven()
                    .toDecimal(Math.max(reported.scale(), 0) + 2)
                    .toPlainString();
            found.add(new Finding(
                    Rule.FORMULA,
                    severity,
                    List.of(measure.code(), reported.toPlainString(), shown, measure.baseUnit())));
        }
    }

    /** Null where a component is missing, or nothing can be divided. */
    private @Nullable Range computed(Known known) {
        Sum above = sum(formula.numerator(), known);
        Sum below = formula.denominator().isEmpty()
                ? new Sum(BigDecimal.ONE, BigDecimal.ZERO)
                : sum(formula.denominator(), known);
        if (above == null || below == null || below.least().signum() <= 0) {
            return null;
        }
        Fraction factor = Fraction.of(formula.factor());
        List<Fraction> corners = Stream.of(above.least(), above.greatest())
                .flatMap(one -> Stream.of(new Fraction(one, below.least()), new Fraction(one, below.greatest())))
                .map(factor::times)
                .sorted()
                .toList();
        Fraction asGiven = factor.times(new Fraction(above.value(), below.value()));
        return new Range(corners.get(0), asGiven, corners.get(corners.size() - 1));
    }

    private static @Nullable Sum sum(List<Term> terms, Known known) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal rounding = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal value = known.value(term.indicator());
            if (value == null) {
                return null;
            }
            sum = term.negative() ? sum.subtract(value) : sum.add(value);
            rounding = rounding.add(
                    known.rounding(new Series(known.candidate().series().region(), term.indicator()), value));
        }
        return new Sum(sum, rounding);
    }

    /** A sum of components, which may be off by this much either way. */
    private record Sum(BigDecimal value, BigDecimal rounding) {

        BigDecimal least() {
            return value.subtract(rounding);
        }

        BigDecimal greatest() {
            return value.add(rounding);
        }
    }

    private record Range(Fraction least, Fraction asGiven, Fraction greatest) {}
}
