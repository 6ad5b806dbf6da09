package org.hrssplan.employment.unemployment;

import java.math.BigDecimal;
import org.hrssplan.computation.IndicatorValue;
import org.hrssplan.observation.ObservationView.Origin;
import org.hrssplan.period.Period;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A rate of a period, published or computed of all of its components.
 *
 * @param figure in percent
 * @param observation the id that its observation has, or would have
 * @param revision 0 for a computed one
 */
record RateValue(Period period, Figure figure, Origin origin, String observation, int revision) {

    static RateValue of(IndicatorValue value) {
        return new RateValue(
                value.period(), value.in(Unit.parse(value.baseUnit())), value.origin(), value.id(), value.revision());
    }

    /** Null for an inequality. */
    @Nullable
    BigDecimal exact() {
        return figure.exactValue();
    }

    boolean isReported() {
        return origin == Origin.REPORTED;
    }
}
