package org.hrssplan.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.observation.ObservationRepository;
import org.hrssplan.observation.PublishedObservation;
import org.hrssplan.vintage.Vintage;

/** Reads what is published; the only place at which the views of the domains do. */
@ApplicationScoped
public class PublishedFigures {

    private final ObservationRepository observations;

    PublishedFigures(ObservationRepository observations) {
        this.observations = observations;
    }

    /** The series of these indicators in one region, by code; empty ones included. */
    public Map<String, IndicatorSeries> of(String region, Collection<Indicator> indicators, Vintage vintage) {
        List<String> codes = indicators.stream().map(one -> one.code).toList();
        Map<String, List<PublishedObservation>> published = codes.isEmpty()
                ? Map.of()
                : observations.published(region, codes, vintage).stream()
                        .collect(Collectors.groupingBy(one -> one.observation().indicator));
        Map<String, IndicatorSeries> series = new TreeMap<>();
        for (Indicator indicator : indicators) {
            series.put(
                    indicator.code,
                    new IndicatorSeries(
                            indicator.code,
                            indicator.kind,
                            published.getOrDefault(indicator.code, List.of()).stream()
                                    .map(one -> PublishedFigure.of(one, indicator.kind))
                                    .toList()));
        }
        return series;
    }
}
