package org.hrssplan.computation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Candidate;
import org.hrssplan.quality.Series;
import org.hrssplan.rollup.Aggregate;
import org.hrssplan.rollup.Definitions;
import org.hrssplan.rollup.Published;
import org.hrssplan.rollup.PublishedValues;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/** Published values in memory, the latest revision of each. */
final class PublishedTable implements PublishedValues {

    private final Map<Series, Map<Period, Published>> values = new HashMap<>();
    private final Map<Series, Map<Period, PublishedRow>> rows = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();

    void add(PublishedRow row) {
        Series series = new Series(row.region(), row.indicator());
        Period period = periods.computeIfAbsent(row.period(), Period::parse);
        Map<Period, Published> ofSeries = values.computeIfAbsent(series, none -> new HashMap<>());
        Published known = ofSeries.get(period);
        if (known == null || known.revision() < row.revision()) {
            ofSeries.put(period, new Published(series, period, row.revision(), inBaseUnit(row)));
            rows.computeIfAbsent(series, none -> new HashMap<>()).put(period, row);
        }
    }

    @Override
    public Map<Period, Published> of(Series series) {
        return values.getOrDefault(series, Map.of());
    }

    /** The row of a published value. */
    @Nullable
    PublishedRow row(Published published) {
        return rows.getOrDefault(published.series(), Map.of()).get(published.period());
    }

    /** A value with its row where it is published. */
    IndicatorValue value(Aggregate aggregate, Definitions definitions) {
        Published published = aggregate.published();
        return new IndicatorValue(aggregate, definitions, published == null ? null : row(published));
    }

    private Figure inBaseUnit(PublishedRow row) {
        Unit unit = units.computeIfAbsent(row.unit(), Unit::parse);
        String printed = row.printed();
        // Nearly all are plain numbers, which need no parser of printed forms.
        if (Character.isDigit(printed.charAt(0)) && printed.indexOf(':') < 0) {
            return Figure.of(Candidate.inBaseUnit(new BigDecimal(printed), unit));
        }
        Figure figure = Objects.requireNonNull(PrintedFigure.parse(printed).asObserved());
        BigDecimal value = figure.value();
        return value == null ? figure : Figure.of(Candidate.inBaseUnit(value, unit), figure.qualifier());
    }
}
