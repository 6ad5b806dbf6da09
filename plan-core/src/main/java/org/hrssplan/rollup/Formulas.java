package org.hrssplan.rollup;

import java.util.ArrayList;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Measure.Formula;
import org.hrssplan.quality.Measure.Term;
import org.hrssplan.quality.Series;
import org.hrssplan.rollup.Aggregate.Input;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What formulas give. Every component is whole, or else a quotient is that of those parts of the region for which every
 * component is whole: the same above and below the line.
 */
final class Formulas {

    private final Aggregation all;

    Formulas(Aggregation all) {
        this.all = all;
    }

    @Nullable
    Aggregate of(Series series, Period period, Formula formula, List<String> components) {
        boolean whole = components.stream().allMatch(one -> isWhole(series.region(), one, period));
        if (whole) {
            List<Input> inputs = inputs(formula, one -> all.value(new Series(series.region(), one), period));
            return of(series, period, formula, inputs, PartsCoverage.NONE);
        }
        return formula.denominator().isEmpty() ? null : ofSomeParts(series, period, formula, components);
    }

    private @Nullable Aggregate ofSomeParts(Series series, Period period, Formula formula, List<String> components) {
        List<String> due = all.parts(new Series(series.region(), components.get(0)));
        boolean sameForAll = components.stream()
                .allMatch(one -> all.parts(new Series(series.region(), one)).equals(due));
        if (!sameForAll) {
            return null;
        }
        List<String> there = due.stream()
                .filter(part -> components.stream().allMatch(one -> isWhole(part, one, period)))
                .toList();
        List<String> missing =
                due.stream().filter(part -> !there.contains(part)).toList();
        if (there.isEmpty()) {
            return null;
        }
        List<Input> inputs =
                inputs(formula, one -> Sums.overRegions(all, new Series(series.region(), one), period, there, false));
        return of(series, period, formula, inputs, new PartsCoverage(due, there, missing));
    }

    private boolean isWhole(String region, String indicator, Period period) {
        Aggregate value = all.value(new Series(region, indicator), period);
        return value != null && !value.partial();
    }

    /** One input a term; fewer where a component has no certain value. */
    private static List<Input> inputs(Formula formula, Components components) {
        List<Input> inputs = new ArrayList<>();
        add(formula.numerator(), false, components, inputs);
        add(formula.denominator(), true, components, inputs);
        return inputs;
    }

    private static void add(List<Term> terms, boolean denominator, Components components, List<Input> inputs) {
        for (Term term : terms) {
            Aggregate value = components.of(term.indicator());
            if (value != null) {
                inputs.add(new Input(value, term.negative(), denominator));
            }
        }
    }

    private static @Nullable Aggregate of(
            Series series, Period period, Formula formula, List<Input> inputs, PartsCoverage regions) {
        if (inputs.size() < formula.numerator().size() + formula.denominator().size()) {
            return null;
        }
        Figure numerator =
                Arithmetic.sum(inputs.stream().filter(one -> !one.denominator()).toList());
        Figure figure = formula.denominator().isEmpty()
                ? times(numerator, formula)
                : quotient(
                        numerator,
                        Arithmetic.sum(
                                inputs.stream().filter(Input::denominator).toList()),
                        formula);
        if (figure == null) {
            return null;
        }
        return new Aggregate(
                series,
                period,
                figure,
                Method.FORMULA,
                !regions.missing().isEmpty(),
                false,
                regions,
                PartsCoverage.NONE,
                inputs,
                formula.factor(),
                null);
    }

    private static @Nullable Figure times(@Nullable Figure sum, Formula formula) {
        return sum == null || sum.value() == null
                ? null
                : Figure.of(sum.value().multiply(formula.factor()), sum.qualifier());
    }

    private static @Nullable Figure quotient(@Nullable Figure above, @Nullable Figure below, Formula formula) {
        return above == null || below == null ? null : Arithmetic.quotient(above, below, formula.factor());
    }

    /** Where the value of a component comes from. */
    private interface Components {
        @Nullable
        Aggregate of(String indicator);
    }
}
