package org.hrssplan.submission;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Candidate;
import org.hrssplan.quality.RegionTree;
import org.hrssplan.quality.Series;
import org.hrssplan.quality.Surroundings;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is stored around a chunk of entries: the latest revision of every key, and the value that stands for it in the
 * quality checks, which is the latest that was not returned; the chunk's own values lie over both.
 */
final class WorkingValues implements Surroundings {

    private final RegionTree regions;
    private final Map<ObservationKey, StoredRevision> latest = new HashMap<>();
    private final Map<ObservationKey, Figure> values = new HashMap<>();

    WorkingValues(RegionTree regions) {
        this.regions = regions;
    }

    /** Reads what is stored for these series and periods. */
    void read(RevisionTable table, Collection<Series> series, Collection<String> periods) {
        table.read(series, periods, stored -> {
            latest.put(stored.key(), stored);
            if (stored.outcome() != Outcome.RETURNED) {
                values.put(stored.key(), inBaseUnit(stored));
            }
        });
    }

    /** Lays an entry over what is stored. */
    void put(Entry entry) {
        values.put(entry.key(), entry.candidate().figure());
    }

    @Nullable
    StoredRevision latest(ObservationKey key) {
        return latest.get(key);
    }

    @Override
    public @Nullable BigDecimal value(Series series, Period period) {
        Figure figure = values.get(new ObservationKey(series.region(), series.indicator(), period.code()));
        return figure == null ? null : figure.exactValue();
    }

    @Override
    public List<String> parts(String region) {
        return regions.parts(region);
    }

    @Override
    public @Nullable String whole(String region) {
        return regions.whole(region);
    }

    private static Figure inBaseUnit(StoredRevision stored) {
        Figure figure =
                Objects.requireNonNull(PrintedFigure.parse(stored.printed()).asObserved());
        BigDecimal value = figure.value();
        return value == null
                ? figure
                : Figure.of(Candidate.inBaseUnit(value, Unit.parse(stored.unit())), figure.qualifier());
    }
}
