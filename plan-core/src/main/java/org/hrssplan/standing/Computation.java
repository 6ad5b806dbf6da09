package org.hrssplan.standing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hrssplan.period.Period;
import org.hrssplan.standing.Composition.Term;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What the components make of an indicator in a period. All of them are taken at the end of one month, the last one at
 * which every one is known exactly; a flow is taken over the whole period.
 *
 * @param at the month at whose end the components are taken, null where none of them is known
 * @param value exact; null where a component is missing or the denominator is not above zero
 * @param least what rounding of the components may make of it at least, in the same unit
 * @param most what it may make of it at most
 * @param expression with the numbers of the components, null without value
 * @param inputs the components that are known
 * @param missing codes of those that are not
 */
public record Computation(
        Composition composition,
        @Nullable YearMonth at,
        @Nullable Fraction value,
        @Nullable Fraction least,
        @Nullable Fraction most,
        @Nullable String expression,
        List<Input> inputs,
        List<String> missing) {

    public Computation {
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
    }

    /** A component. */
    public record Input(String indicator, Kind kind, PeriodFigure figure) {}

    /** Whether it is a value of the same time as one of this period: of the same months where a flow is in it. */
    boolean isOf(Period period) {
        return period.last().equals(at)
                && inputs.stream()
                        .filter(one -> one.kind() == Kind.FLOW)
                        .map(one -> one.figure().period())
                        .allMatch(one ->
                                one.first().equals(period.first()) && one.last().equals(period.last()));
    }

    static Computation of(Composition composition, Map<String, IndicatorSeries> series, Period period) {
        List<IndicatorSeries> components = composition.components().stream()
                .map(code -> Objects.requireNonNull(series.get(code), code))
                .toList();
        YearMonth at = month(components, period);
        List<Input> inputs = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (IndicatorSeries one : components) {
            PeriodFigure known = at == null ? null : exactly(one.at(at, period));
            if (known == null) {
                missing.add(one.indicator());
            } else {
                inputs.add(new Input(one.indicator(), one.kind(), known));
            }
        }
        if (!missing.isEmpty()) {
            return new Computation(composition, at, null, null, null, null, inputs, missing);
        }
        return computed(composition, at, inputs);
    }

    private static @Nullable PeriodFigure exactly(@Nullable PeriodFigure known) {
        return known == null || known.figure().exactValue() == null ? null : known;
    }

    /** The last month that all of them have, else the last one that any has. */
    private static @Nullable YearMonth month(Collection<IndicatorSeries> components, Period period) {
        TreeSet<YearMonth> any = new TreeSet<>();
        TreeSet<YearMonth> all = null;
        for (IndicatorSeries one : components) {
            Set<YearMonth> months = one.months(period);
            any.addAll(months);
            if (all == null) {
                all = new TreeSet<>(months);
            } else {
                all.retainAll(months);
            }
        }
        if (all != null && !all.isEmpty()) {
            return all.last();
        }
        return any.isEmpty() ? null : any.last();
    }

    private static Computation computed(Composition composition, @Nullable YearMonth at, List<Input> inputs) {
        Range numerator = Range.of(composition.numerator(), inputs);
        Range denominator =
                composition.denominator().isEmpty() ? Range.ONE : Range.of(composition.denominator(), inputs);
        if (denominator.exact().signum() <= 0) {
            return new Computation(composition, at, null, null, null, null, inputs, List.of());
        }
        Fraction factor = Fraction.of(composition.factor());
        List<Fraction> ends = denominator.least().signum() <= 0
                ? List.of()
                : List.of(
                        new Fraction(numerator.least(), denominator.least()).times(factor),
                        new Fraction(numerator.least(), denominator.most()).times(factor),
                        new Fraction(numerator.most(), denominator.least()).times(factor),
                        new Fraction(numerator.most(), denominator.most()).times(factor));
        return new Computation(
                composition,
                at,
                new Fraction(numerator.exact(), denominator.exact()).times(factor),
                ends.stream().min(Fraction::compareTo).orElse(null),
                ends.stream().max(Fraction::compareTo).orElse(null),
                expression(composition, inputs),
                inputs,
                List.of());
    }

    private static String expression(Composition composition, List<Input> inputs) {
        boolean alone =
                composition.denominator().isEmpty() && composition.factor().compareTo(BigDecimal.ONE) == 0;
        StringBuilder expression = new StringBuilder(sum(composition.numerator(), inputs, alone));
        if (!composition.denominator().isEmpty()) {
            expression.append(" / ").append(sum(composition.denominator(), inputs, false));
        }
        if (composition.factor().compareTo(BigDecimal.ONE) != 0) {
            expression
                    .append(" × ")
                    .append(composition.factor().stripTrailingZeros().toPlainString());
        }
        return expression.toString();
    }

    private static String sum(List<Term> terms, List<Input> inputs, boolean alone) {
        StringBuilder sum = new StringBuilder();
        for (Term term : terms) {
            String value = value(term, inputs).toPlainString();
            if (sum.length() == 0) {
                sum.append(term.negative() ? "-" : "").append(value);
            } else {
                sum.append(term.negative() ? " - " : " + ").append(value);
            }
        }
        return alone || terms.size() == 1 ? sum.toString() : "(" + sum + ")";
    }

    private static BigDecimal value(Term term, List<Input> inputs) {
        return Objects.requireNonNull(figure(term, inputs).figure().exactValue());
    }

    private static PeriodFigure figure(Term term, List<Input> inputs) {
        return inputs.stream()
                .filter(one -> one.indicator().equals(term.indicator()))
                .findFirst()
                .orElseThrow()
                .figure();
    }

    /** A signed sum, and what rounding may make of it. */
    private record Range(BigDecimal exact, BigDecimal rounding) {

        static final Range ONE = new Range(BigDecimal.ONE, BigDecimal.ZERO);

        static Range of(List<Term> terms, List<Input> inputs) {
            BigDecimal exact = BigDecimal.ZERO;
            BigDecimal rounding = BigDecimal.ZERO;
            for (Term term : terms) {
                BigDecimal value = value(term, inputs);
                exact = term.negative() ? exact.subtract(value) : exact.add(value);
                rounding = rounding.add(figure(term, inputs).rounding());
            }
            return new Range(exact, rounding);
        }

        BigDecimal least() {
            return exact.subtract(rounding);
        }

        BigDecimal most() {
            return exact.add(rounding);
        }
    }
}
