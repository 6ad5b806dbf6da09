package org.hrssplan.computation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hrssplan.period.Period;
import org.hrssplan.quality.QualityRules;
import org.hrssplan.quality.RegionTree;
import org.hrssplan.quality.Series;
import org.hrssplan.rollup.Aggregation;
import org.hrssplan.rollup.Definition;
import org.hrssplan.rollup.Definitions;
import org.hrssplan.vintage.Vintage;

/** Reads values of indicators: what a region published, and what follows from that and from its parts. */
@ApplicationScoped
public class IndicatorValues {

    private final PublishedRows rows;
    private final Definitions definitions;
    private final QualityRules quality;
    private final RegionTree regions;

    IndicatorValues(PublishedRows rows, Definitions definitions, QualityRules quality, RegionTree regions) {
        this.rows = rows;
        this.definitions = definitions;
        this.quality = quality;
        this.regions = regions;
    }

    /**
     * The values that a target is judged by, by indicator: everything that the region published, and where it published
     * nothing itself what can be computed; see {@link Judged}.
     *
     * @param within the months for which anything is computed
     */
    public Map<String, List<IndicatorValue>> of(
            String region, Collection<String> indicators, Period within, Vintage vintage) {
        Set<String> codes = definitions.withComponents(indicators);
        PublishedTable table = new PublishedTable();
        rows.of(List.of(region), codes, vintage, true).forEach(table::add);
        Set<String> open = codes.stream()
                .filter(code -> !Judged.isComplete(definitions.of(code), table.of(new Series(region, code)), within))
                .collect(Collectors.toSet());
        readParts(table, List.of(region), open, vintage);
        Judged judged = new Judged(aggregation(table), definitions, within);
        Map<String, List<IndicatorValue>> values = new LinkedHashMap<>();
        for (String indicator : new LinkedHashSet<>(indicators)) {
            values.put(
                    indicator,
                    judged.of(new Series(region, indicator)).stream()
                            .map(one -> table.value(one, definitions))
                            .toList());
        }
        return values;
    }

    /** Everything about one indicator in some regions. */
    Reading read(Collection<String> ofRegions, String indicator, Vintage vintage) {
        Set<String> codes = definitions.withComponents(List.of(indicator));
        PublishedTable table = new PublishedTable();
        rows.of(ofRegions, codes, vintage, false).forEach(table::add);
        readParts(table, ofRegions, codes, vintage);
        return new Reading(indicator, aggregation(table), table, quality, regions);
    }

    private void readParts(PublishedTable table, Collection<String> of, Set<String> codes, Vintage vintage) {
        Set<String> seen = new HashSet<>(of);
        Set<String> below = new LinkedHashSet<>();
        Collection<String> level = of;
        while (!level.isEmpty()) {
            level = level.stream()
                    .filter(whole -> codes.stream().anyMatch(code -> addsUp(whole, code)))
                    .flatMap(whole -> regions.parts(whole).stream())
                    .filter(seen::add)
                    .toList();
            below.addAll(level);
        }
        if (!below.isEmpty()) {
            rows.of(below, codes, vintage, false).forEach(table::add);
        }
    }

    private Aggregation aggregation(PublishedTable table) {
        return new Aggregation(
                definitions,
                table,
                (region, indicator) -> addsUp(region, indicator) ? regions.parts(region) : List.of());
    }

    private boolean addsUp(String region, String indicator) {
        Definition definition = definitions.of(indicator);
        return definition != null
                && definition.addsUp()
                && quality.regionsThatAddUp(indicator).contains(region);
    }
}
