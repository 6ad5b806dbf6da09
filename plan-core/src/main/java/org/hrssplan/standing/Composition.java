package org.hrssplan.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hrssplan.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is made of: signed sums over one another, times a factor.
 *
 * @param denominator empty for a plain sum
 * @param defined whether a document defines it so; what is only likely is computed, and finds nothing
 */
public record Composition(List<Term> numerator, List<Term> denominator, BigDecimal factor, boolean defined) {

    public static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public Composition {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }

    /** A component that is added, or taken away. */
    public record Term(boolean negative, String indicator) {}

    /** The sum of these indicators. */
    public static Composition sum(String... indicators) {
        return new Composition(plus(indicators), List.of(), BigDecimal.ONE, true);
    }

    /** One indicator in percent of another, which no document says to be the definition. */
    public static Composition likelyPercent(String part, String whole) {
        return new Composition(plus(part), plus(whole), PERCENT, false);
    }

    /** The formula of the catalogue, null where it has none. */
    static @Nullable Composition of(Indicator indicator) {
        if (indicator.formulaTerms.isEmpty()) {
            return null;
        }
        return new Composition(
                terms(indicator, false),
                terms(indicator, true),
                Objects.requireNonNullElse(indicator.formulaFactor, BigDecimal.ONE),
                true);
    }

    List<String> components() {
        return Stream.concat(numerator.stream(), denominator.stream())
                .map(Term::indicator)
                .distinct()
                .toList();
    }

    private static List<Term> plus(String... indicators) {
        return Stream.of(indicators).map(one -> new Term(false, one)).toList();
    }

    private static List<Term> terms(Indicator indicator, boolean denominator) {
        return indicator.formulaTerms.stream()
                .filter(one -> one.denominator() == denominator)
                .map(one -> new Term(one.negative(), one.component()))
                .toList();
    }
}
