package org.hrssplan.published;

import java.math.BigDecimal;
import org.hrssplan.observation.Observation;
import org.hrssplan.period.Period;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A published value, exactly.
 *
 * @param id of the observation
 * @param indicator code
 * @param period its own
 * @param figure in the base unit; shares for a structure
 * @param rounding how far rounding may have moved it, in the base unit: half a unit of its last printed place; zero for a
 *     count in its base unit, which was counted
 * @param revision 1 or more
 */
public record PublishedValue(
        String id, String indicator, Period period, Figure figure, BigDecimal rounding, int revision) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String PERCENT = "%";

    static PublishedValue of(Observation observation) {
        Unit unit = Unit.parse(observation.unit);
        Figure printed = observation.figure();
        BigDecimal value = printed.value();
        boolean counted = unit.powerOfTen() == 0 && !unit.base().equals(PERCENT);
        return new PublishedValue(
                observation.id(),
                observation.indicator,
                Period.parse(observation.period),
                value == null ? printed : Figure.of(unit.toBase(value), printed.qualifier()),
                value == null || counted
                        ? BigDecimal.ZERO
                        : unit.toBase(value.ulp().multiply(HALF)),
                observation.revision);
    }

    /** Null for an inequality and a structure. */
    public @Nullable BigDecimal exact() {
        return figure.exactValue();
    }
}
