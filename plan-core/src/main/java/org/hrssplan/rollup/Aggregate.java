package org.hrssplan.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Series;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A value, published or computed, with all that it was made of.
 *
 * @param figure in the base unit
 * @param partial whether something that belongs in it is not published
 * @param atLeast whether a partial value cannot fall when the rest is published
 * @param regions which parts of the region are in; empty where it was not made of them
 * @param periods which parts of the period are in; empty where it was not made of them
 * @param inputs what it was made of directly, none where it is published
 * @param factor of a formula
 * @param published null where it was made of others
 */
public record Aggregate(
        Series series,
        Period period,
        Figure figure,
        Method method,
        boolean partial,
        boolean atLeast,
        PartsCoverage regions,
        PartsCoverage periods,
        List<Input> inputs,
        BigDecimal factor,
        @Nullable Published published) {

    /** A value that went in, and how. */
    public record Input(Aggregate value, boolean negative, boolean denominator) {}

    /** A published value at the bottom, and how it went in. */
    public record Component(Published published, boolean negative, boolean denominator) {}

    public Aggregate {
        inputs = List.copyOf(inputs);
    }

    static Aggregate of(Published published) {
        return new Aggregate(
                published.series(),
                published.period(),
                published.figure(),
                Method.REPORTED,
                false,
                false,
                PartsCoverage.NONE,
                PartsCoverage.NONE,
                List.of(),
                BigDecimal.ONE,
                published);
    }

    /** Every published value that went in, as often as it did. */
    public List<Component> components() {
        List<Component> found = new ArrayList<>();
        collect(false, false, found);
        return found;
    }

    private void collect(boolean negative, boolean denominator, List<Component> found) {
        if (published != null) {
            found.add(new Component(published, negative, denominator));
        }
        inputs.forEach(one -> one.value().collect(negative != one.negative(), denominator || one.denominator(), found));
    }

    /** The arithmetic of the last step, in base units: {@code (68 + 4) / 90 × 100}, {@code 12 [2021-Q1] + 9 [2021-Q2]}. */
    public String expression() {
        return switch (method) {
            case REPORTED -> figure.toString();
            case FORMULA -> quotient();
            case REGION_SUM -> sum(one -> one.series().region());
            case PERIOD_SUM, LAST_PART, FIRST_PART -> sum(one -> one.period().code());
        };
    }

    private String sum(java.util.function.Function<Aggregate, String> label) {
        return inputs.stream()
                .map(one -> one.value().figure() + " [" + label.apply(one.value()) + "]")
                .collect(Collectors.joining(" + "));
    }

    private String quotient() {
        String below = terms(true);
        String times = factor.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + plain(factor);
        return below.isEmpty() ? terms(false) + times : terms(false) + " / " + below + times;
    }

    private String terms(boolean denominator) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (Input one : inputs) {
            if (one.denominator() == denominator) {
                if (count > 0 || one.negative()) {
                    text.append(one.negative() ? (count > 0 ? " − " : "−") : " + ");
                }
                text.append(one.value().figure());
                count++;
            }
        }
        boolean product = denominator || inputs.stream().anyMatch(Input::denominator);
        return count > 1 && product ? "(" + text + ")" : text.toString();
    }

    private static String plain(BigDecimal value) {
        BigDecimal shown = value.stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
    }
}
