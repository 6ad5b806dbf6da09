package org.hrssplan.submission;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.quality.RegionTree;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The indicators and regions that values can be submitted for, kept in memory: entries are added to the database and
 * what matters of them here never changes, so only for an unknown code they have to be read again.
 */
@Singleton
public class Dictionary implements RegionTree {

    /** What a value of an indicator must be like. */
    public record Measured(String code, Kind kind, Unit baseUnit) {}

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private record Known(
            Map<String, Measured> indicators,
            Set<String> regions,
            Map<String, List<String>> parts,
            Map<String, String> wholes) {}

    private final IndicatorRepository indicators;
    private final RegionRepository regions;
    private final Clock clock;
    private volatile Instant readAt = Instant.EPOCH;
    private volatile Known known = new Known(Map.of(), Set.of(), Map.of(), Map.of());

    Dictionary(IndicatorRepository indicators, RegionRepository regions, Clock clock) {
        this.indicators = indicators;
        this.regions = regions;
        this.clock = clock;
    }

    /** The indicator of this code, null if none is known before the next {@link #refresh}. */
    @Nullable
    Measured indicator(String code) {
        return known.indicators().get(code);
    }

    /** Whether a region of this code is known before the next {@link #refresh}. */
    boolean hasRegion(String code) {
        return known.regions().contains(code);
    }

    @Override
    public List<String> parts(String region) {
        if (known.regions().isEmpty()) {
            refresh();
        }
        return known.parts().getOrDefault(region, List.of());
    }

    @Override
    public @Nullable String whole(String region) {
        return known.wholes().get(region);
    }

    /** Reads what the database has now; asked for unknown codes again and again, not more often than once a while. */
    void refresh() {
        Instant now = clock.instant();
        if (now.isBefore(readAt.plus(PATIENCE)) && !now.isBefore(readAt)) {
            return;
        }
        Map<String, Measured> measured = new HashMap<>();
        indicators
                .streamAll()
                .forEach(one -> measured.put(one.code, new Measured(one.code, one.kind, Unit.parse(one.baseUnit))));
        Set<String> codes = new HashSet<>();
        Map<String, List<String>> parts = new HashMap<>();
        Map<String, String> wholes = new HashMap<>();
        regions.list("order by code").forEach(one -> {
            codes.add(one.code);
            if (one.parent != null && one.scheme == Region.Scheme.GBT2260) {
                parts.computeIfAbsent(one.parent, none -> new ArrayList<>()).add(one.code);
                wholes.put(one.code, one.parent);
            }
        });
        known = new Known(measured, codes, parts, wholes);
        readAt = now;
    }
}
