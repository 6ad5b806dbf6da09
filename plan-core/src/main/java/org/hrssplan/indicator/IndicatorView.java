package org.hrssplan.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.source.Source;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the catalogue.
 *
 * @param code stable identity across plans, such as urban-new-employment
 * @param domain the service that owns it
 * @param name in Chinese
 * @param nameEn in English
 * @param baseUnit unit in which plans are compared
 * @param definition in Chinese, in the catalogue's own words
 * @param definedIn where documents define it
 * @param formula null where no document gives one
 */
public record IndicatorView(
        String code,
        String domain,
        String name,
        String nameEn,
        Kind kind,
        Direction direction,
        String baseUnit,
        String definition,
        String definitionEn,
        List<Source> definedIn,
        @Nullable FormulaView formula) {

    /**
     * Signed sums over one another, times a factor.
     *
     * @param denominator empty for a net flow
     * @param factor 100 for a percentage
     */
    public record FormulaView(List<TermView> numerator, List<TermView> denominator, BigDecimal factor) {}

    /**
     * A component.
     *
     * @param sign + or -
     * @param indicator code of the component
     */
    public record TermView(String sign, String indicator) {}

    static IndicatorView of(Indicator indicator, String domain) {
        return new IndicatorView(
                indicator.code,
                domain,
                indicator.nameZh,
                indicator.nameEn,
                indicator.kind,
                indicator.direction,
                indicator.baseUnit,
                indicator.definitionZh,
                indicator.definitionEn,
                List.copyOf(indicator.definedIn),
                formula(indicator));
    }

    private static @Nullable FormulaView formula(Indicator indicator) {
        BigDecimal factor = indicator.formulaFactor;
        if (factor == null) {
            return null;
        }
        BigDecimal shown = factor.stripTrailingZeros();
        return new FormulaView(
                terms(indicator, false), terms(indicator, true), shown.scale() < 0 ? shown.setScale(0) : shown);
    }

    private static List<TermView> terms(Indicator indicator, boolean denominator) {
        return indicator.formulaTerms.stream()
                .filter(term -> term.denominator() == denominator)
                .map(term -> new TermView(term.negative() ? "-" : "+", term.component()))
                .toList();
    }
}
