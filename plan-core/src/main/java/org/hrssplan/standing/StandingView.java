package org.hrssplan.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hrssplan.observation.FindingView;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a region stands with an indicator in a period.
 *
 * @param indicator code
 * @param unit base unit of the indicator, in which all is told but the targets
 * @param reported null where nothing is published for the period
 * @param computed null where the indicator is not made of others
 * @param findings where what is reported is not what the components make, beyond rounding
 * @param targets of the plans of the region that are valid in the period
 */
public record StandingView(
        String indicator,
        String name,
        String nameEn,
        Kind kind,
        String unit,
        @Nullable StandingFigure reported,
        @Nullable StandingComputation computed,
        List<FindingView> findings,
        List<StandingTarget> targets) {

    /**
     * What is published.
     *
     * @param value null for a structure
     * @param qualifier set where it is known only as an inequality
     * @param shares of a structure, in percent from the highest level
     * @param period that it is the value of
     * @param partial whether months of a flow's period are not published
     */
    public record StandingFigure(
            @Nullable BigDecimal value,
            @Nullable Comparator qualifier,
            List<BigDecimal> shares,
            String period,
            boolean partial,
            List<StandingSource> observations) {}

    /** An observation that went in. */
    public record StandingSource(String id, int revision, Instant publishedAt) {}

    /**
     * What the components make.
     *
     * @param value half-up to at most 4 decimals; null where a component is missing, or nothing can be divided by
     * @param at month at whose end the components are taken, null where none is known
     * @param defined whether a document defines the indicator so; else it is only the likely meaning
     * @param expression with the numbers, null without value
     * @param components that are known exactly at that time
     * @param missing codes of those that are not
     */
    public record StandingComputation(
            @Nullable BigDecimal value,
            @Nullable String at,
            boolean defined,
            @Nullable String expression,
            List<StandingComponent> components,
            List<String> missing) {}

    /** A component by its indicator's code, in its base unit. */
    public record StandingComponent(
            String indicator, @Nullable BigDecimal value, String period, List<StandingSource> observations) {}

    public static StandingView of(Standing standing) {
        return new StandingView(
                standing.indicator().code,
                standing.indicator().nameZh,
                standing.indicator().nameEn,
                standing.indicator().kind,
                standing.indicator().baseUnit,
                standing.reported() == null ? null : figure(standing.reported()),
                standing.computed() == null ? null : computation(standing.computed()),
                standing.findings().stream().map(FindingView::of).toList(),
                standing.targets());
    }

    private static StandingFigure figure(PeriodFigure known) {
        return new StandingFigure(
                known.figure().value(),
                known.figure().qualifier(),
                known.figure().shares(),
                known.period().code(),
                known.partial(),
                sources(known));
    }

    private static StandingComputation computation(Computation computed) {
        return new StandingComputation(
                computed.value() == null ? null : computed.value().toDecimal(Standing.DECIMALS),
                computed.at() == null ? null : computed.at().toString(),
                computed.composition().defined(),
                computed.expression(),
                computed.inputs().stream()
                        .map(one -> new StandingComponent(
                                one.indicator(),
                                one.figure().figure().value(),
                                one.figure().period().code(),
                                sources(one.figure())))
                        .toList(),
                computed.missing());
    }

    private static List<StandingSource> sources(PeriodFigure known) {
        return known.parts().stream()
                .map(one -> new StandingSource(one.observation(), one.revision(), one.publishedAt()))
                .toList();
    }
}
