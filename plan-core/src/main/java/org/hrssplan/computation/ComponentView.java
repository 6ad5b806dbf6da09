package org.hrssplan.computation;

import java.math.BigDecimal;
import org.hrssplan.rollup.Aggregate.Component;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A published value that went into a computed one.
 *
 * @param value in {@code unit}, exact
 * @param qualifier set where the value is known only as an inequality
 * @param unit the base unit
 * @param observation id of the observation
 * @param revision that was published then
 * @param sign + or -
 * @param part above or below the line of a formula
 */
public record ComponentView(
        String indicator,
        String region,
        String period,
        @Nullable BigDecimal value,
        @Nullable Comparator qualifier,
        String unit,
        String observation,
        int revision,
        String sign,
        Part part) {

    /** Where a component stands in a formula; a sum has only a numerator. */
    public enum Part {
        NUMERATOR,
        DENOMINATOR
    }

    static ComponentView of(Component component, String unit) {
        Figure figure = component.published().figure();
        return new ComponentView(
                component.published().series().indicator(),
                component.published().series().region(),
                component.published().period().code(),
                BaseUnits.plain(figure.value()),
                figure.qualifier(),
                unit,
                IndicatorValue.id(component.published()),
                component.published().revision(),
                component.negative() ? "-" : "+",
                component.denominator() ? Part.DENOMINATOR : Part.NUMERATOR);
    }
}
