package org.hrssplan.rollup;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Series;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Computes values from what is published, each once. In this order: what is published for the region and period; what
 * the region's own parts of the period say; the formula; the sum over the region's parts; the parts of the period,
 * however they came about; and then the same with gaps, which makes a value partial. What is missing is missing, never
 * 0.
 */
public final class Aggregation {

    private record Cell(Series series, Period period) {}

    private final Definitions definitions;
    private final PublishedValues published;
    private final RegionParts parts;
    private final OverTime overTime = new OverTime(this);
    private final Map<Cell, Optional<Aggregate>> values = new HashMap<>();
    private final Map<Series, Set<Period>> periods = new HashMap<>();

    public Aggregation(Definitions definitions, PublishedValues published, RegionParts parts) {
        this.definitions = definitions;
        this.published = published;
        this.parts = parts;
    }

    /** The value of an indicator for a region and period; null where what is published does not give it. */
    public @Nullable Aggregate value(Series series, Period period) {
        Cell cell = new Cell(series, period);
        Optional<Aggregate> known = values.get(cell);
        if (known == null) {
            known = Optional.ofNullable(find(series, period));
            values.put(cell, known);
        }
        return known.orElse(null);
    }

    private @Nullable Aggregate find(Series series, Period period) {
        Published own = published.of(series).get(period);
        if (own != null) {
            return Aggregate.of(own);
        }
        Definition definition = definitions.of(series.indicator());
        if (definition == null) {
            return null;
        }
        return switch (definition.kind()) {
            case FLOW -> overTime.flow(series, period);
            case STOCK -> overTime.stock(series, period, definition.atStart());
            case RATIO, STRUCTURE -> overTime.share(series, period);
        };
    }

    /** What the formula gives, null without one, where a component is missing, or where it gives no certain value. */
    public @Nullable Aggregate formula(Series series, Period period) {
        Definition definition = definitions.of(series.indicator());
        return definition == null || definition.formula() == null
                ? null
                : new Formulas(this).of(series, period, definition.formula(), definition.components());
    }

    /** The sum over the parts of the region, null where they do not add up or none of them has a value. */
    public @Nullable Aggregate regionSum(Series series, Period period) {
        Definition definition = definitions.of(series.indicator());
        List<String> regions = parts(series);
        return definition == null || regions.isEmpty()
                ? null
                : Sums.overRegions(this, series, period, regions, definition.kind() == Kind.FLOW);
    }

    /** The periods for which anything is published that the values of this series are made of. */
    public Set<Period> periods(Series series) {
        Set<Period> known = periods.get(series);
        if (known == null) {
            known = new LinkedHashSet<>(own(series).keySet());
            Definition definition = definitions.of(series.indicator());
            if (definition != null) {
                for (String component : definition.components()) {
                    known.addAll(periods(new Series(series.region(), component)));
                }
            }
            for (String part : parts(series)) {
                known.addAll(periods(new Series(part, series.indicator())));
            }
            periods.put(series, known);
        }
        return known;
    }

    /** The periods for which a value of this series itself is published. */
    public Set<Period> published(Series series) {
        return own(series).keySet();
    }

    boolean mayFall(Series series) {
        return definitions.mayFall(series.indicator());
    }

    Map<Period, Published> own(Series series) {
        return published.of(series);
    }

    /** The parts of the region that the values of a series add up over, none for rates. */
    List<String> parts(Series series) {
        Definition definition = definitions.of(series.indicator());
        return definition != null && definition.addsUp() ? parts.of(series.region(), series.indicator()) : List.of();
    }
}
