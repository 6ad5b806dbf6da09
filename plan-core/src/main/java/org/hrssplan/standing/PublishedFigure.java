package org.hrssplan.standing;

import java.math.BigDecimal;
import java.time.Instant;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.PublishedObservation;
import org.hrssplan.period.Period;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;

/**
 * A published value in the base unit of its indicator.
 *
 * @param rounding how far rounding may have moved it: half a unit of the last place printed; a count that is printed in
 *     its base unit was counted, not rounded
 * @param observation id
 * @param revision 1 or more
 */
public record PublishedFigure(
        Period period, Figure figure, BigDecimal rounding, String observation, int revision, Instant publishedAt) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static PublishedFigure of(PublishedObservation published, Kind kind) {
        Observation observation = published.observation();
        Figure printed = observation.figure();
        Unit unit = Unit.parse(observation.unit);
        return new PublishedFigure(
                Period.parse(observation.period),
                printed.value() == null ? printed : Figure.of(unit.toBase(printed.value()), printed.qualifier()),
                printed.value() == null ? BigDecimal.ZERO : rounding(printed.value(), unit, kind),
                observation.id(),
                observation.revision,
                published.publishedAt());
    }

    static BigDecimal rounding(BigDecimal printed, Unit unit, Kind kind) {
        boolean counted = kind != Kind.RATIO && unit.powerOfTen() == 0;
        return counted ? BigDecimal.ZERO : printed.ulp().multiply(HALF).scaleByPowerOfTen(unit.powerOfTen());
    }
}
