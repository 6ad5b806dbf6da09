package org.hrssplan.computation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationView.Origin;
import org.hrssplan.period.Period;
import org.hrssplan.rollup.Aggregate;
import org.hrssplan.rollup.Definitions;
import org.hrssplan.rollup.Published;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator for a region and period, published or computed.
 *
 * @param aggregate the value in its base unit, with all that it was made of
 * @param definitions which tell the base units
 * @param row as it was published, null for a computed value
 * @param isBrief whether it does not tell its components
 */
public record IndicatorValue(
        Aggregate aggregate, Definitions definitions, @Nullable PublishedRow row, boolean isBrief) {

    IndicatorValue(Aggregate aggregate, Definitions definitions, @Nullable PublishedRow row) {
        this(aggregate, definitions, row, false);
    }

    /** The same value, which does not tell its components. */
    public IndicatorValue brief() {
        return new IndicatorValue(aggregate, definitions, row, true);
    }

    /** The unit of the aggregate. */
    public String baseUnit() {
        return baseUnit(aggregate.series().indicator());
    }

    /** The published values that a computed one was made of, each with its sign; none for a published one. */
    public List<ComponentView> components() {
        return row != null || isBrief
                ? List.of()
                : aggregate.components().stream()
                        .map(one -> ComponentView.of(
                                one, baseUnit(one.published().series().indicator())))
                        .toList();
    }

    private String baseUnit(String indicator) {
        return Objects.requireNonNull(definitions.of(indicator)).baseUnit();
    }

    public Period period() {
        return aggregate.period();
    }

    public Origin origin() {
        return row == null ? Origin.COMPUTED : Origin.REPORTED;
    }

    /** Whether something that belongs in it is not published. */
    public boolean partial() {
        return aggregate.partial();
    }

    /** The id that the observation of this region, indicator and period has, or would have. */
    public String id() {
        return id(aggregate.series().region(), aggregate.series().indicator(), period());
    }

    static String id(Published published) {
        return id(published.series().region(), published.series().indicator(), published.period());
    }

    private static String id(String region, String indicator, Period period) {
        return new ObservationKey(region, indicator, period.code()).id();
    }

    /** The revision that is published, 0 for a computed value. */
    public int revision() {
        return row == null ? 0 : row.revision();
    }

    /**
     * The value in a unit: a published one with the digits that it was given with, a computed one with no more than it
     * needs.
     *
     * @throws IllegalArgumentException if the unit has another base
     */
    public Figure in(Unit unit) {
        Published published = aggregate.published();
        Figure figure = aggregate.figure();
        BigDecimal value = figure.value();
        if (value == null) {
            return figure;
        }
        if (published != null && row != null) {
            Unit given = Unit.parse(row.unit());
            BigDecimal asGiven = value.scaleByPowerOfTen(-given.powerOfTen());
            return Figure.of(given.convert(asGiven, unit), figure.qualifier());
        }
        BigDecimal shortest = Unit.parse(baseUnit()).convert(value, unit).stripTrailingZeros();
        return Figure.of(shortest.scale() < 0 ? shortest.setScale(0) : shortest, figure.qualifier());
    }
}
