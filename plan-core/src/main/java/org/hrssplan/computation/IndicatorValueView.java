package org.hrssplan.computation;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.observation.FindingView;
import org.hrssplan.observation.ObservationView.Origin;
import org.hrssplan.rollup.Aggregate;
import org.hrssplan.rollup.Definitions;
import org.hrssplan.rollup.Method;
import org.hrssplan.rollup.PartsCoverage;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator for a region and period: published, or computed from what is.
 *
 * @param value in {@code unit}, a quotient half-up with at most 6 decimals; null for a structure
 * @param qualifier set where the value is known only as an inequality
 * @param shares of a structure, in percent from the highest level
 * @param unit the indicator's base unit
 * @param method how the value came about
 * @param partial whether something that belongs in it is not published
 * @param coverage what is in it and what is not
 * @param components the published values that a computed value, or {@code computed}, was made of
 * @param expression its last step in base units, which can be redone by hand; null for a published value without formula
 * @param reported the value as published; null where none is
 * @param computed what the formula gives where a value is published too; null otherwise
 * @param regionSum the sum over the parts of the region; null where they do not add up or none of them has a value
 * @param findings where the published value differs from what was computed by more than rounding explains
 */
public record IndicatorValueView(
        String indicator,
        String region,
        String period,
        @Nullable BigDecimal value,
        @Nullable Comparator qualifier,
        List<BigDecimal> shares,
        String unit,
        Origin origin,
        Method method,
        boolean partial,
        ValueCoverage coverage,
        List<ComponentView> components,
        @Nullable String expression,
        @Nullable ReportedValue reported,
        @Nullable BigDecimal computed,
        @Nullable RegionSum regionSum,
        List<FindingView> findings) {

    /** Which parts of the region and of the period are in a value; empty lists where it was not made of such parts. */
    public record ValueCoverage(PartsCoverage regions, PartsCoverage periods) {}

    /**
     * A value as published.
     *
     * @param value in {@code unit}; null for a structure
     * @param unit as given
     * @param observation id of the observation
     */
    public record ReportedValue(
            @Nullable BigDecimal value,
            @Nullable Comparator qualifier,
            List<BigDecimal> shares,
            String unit,
            String observation,
            int revision) {}

    /**
     * The sum over the parts of a region.
     *
     * @param value in the indicator's base unit
     * @param partial whether a part is missing, or some of its own parts
     */
    public record RegionSum(
            @Nullable BigDecimal value, @Nullable Comparator qualifier, boolean partial, PartsCoverage coverage) {}

    static IndicatorValueView of(Aggregate value, Reading reading, Definitions definitions) {
        IndicatorValue shown = new IndicatorValue(value, definitions, reading.row(value));
        Aggregate beside = reading.beside(value);
        Aggregate made = value.method() == Method.REPORTED ? beside : value;
        Figure figure = value.figure();
        return new IndicatorValueView(
                value.series().indicator(),
                value.series().region(),
                value.period().code(),
                BaseUnits.plain(figure.value()),
                figure.qualifier(),
                figure.shares(),
                shown.baseUnit(),
                shown.origin(),
                value.method(),
                value.partial(),
                new ValueCoverage(value.regions(), value.periods()),
                made == null ? List.of() : new IndicatorValue(made, definitions, null).components(),
                made == null ? null : made.expression(),
                reported(shown),
                beside == null ? null : BaseUnits.plain(beside.figure().value()),
                regionSum(reading.regionSum(value)),
                reading.findings(value));
    }

    private static @Nullable ReportedValue reported(IndicatorValue shown) {
        PublishedRow row = shown.row();
        if (row == null) {
            return null;
        }
        Figure figure = shown.in(Unit.parse(row.unit()));
        return new ReportedValue(
                figure.value(), figure.qualifier(), figure.shares(), row.unit(), shown.id(), row.revision());
    }

    private static @Nullable RegionSum regionSum(@Nullable Aggregate sum) {
        return sum == null
                ? null
                : new RegionSum(
                        BaseUnits.plain(sum.figure().value()), sum.figure().qualifier(), sum.partial(), sum.regions());
    }
}
