package org.hrssplan.employment.unemployment;

import java.math.BigDecimal;
import org.hrssplan.observation.ObservationView.Origin;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A rate of unemployment on the wire.
 *
 * @param period its own
 * @param value in percent, exact if published
 * @param qualifier set where the value is known only as an inequality
 * @param origin whether it was published, or computed of its components
 * @param observation the id that its observation has, or would have
 * @param revision 1 or more, 0 for a computed one
 */
public record RatePoint(
        String period,
        BigDecimal value,
        @Nullable Comparator qualifier,
        Origin origin,
        String observation,
        int revision) {

    static RatePoint of(RateValue rate) {
        return new RatePoint(
                rate.period().code(),
                rate.figure().value(),
                rate.figure().qualifier(),
                rate.origin(),
                rate.observation(),
                rate.revision());
    }
}
