package org.hrssplan.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hrssplan.observation.ObservationRepository;
import org.hrssplan.period.Period;
import org.hrssplan.vintage.Vintage;

/** Reads what is published, for every view of a domain. */
@ApplicationScoped
public class PublishedValues {

    private final ObservationRepository observations;

    PublishedValues(ObservationRepository observations) {
        this.observations = observations;
    }

    /** What is published of these indicators in a region, by indicator and in the order of time; none is left out. */
    public Map<String, List<PublishedValue>> of(String region, Collection<String> indicators, Vintage vintage) {
        Map<String, List<PublishedValue>> found = observations.published(region, indicators, vintage).stream()
                .map(one -> PublishedValue.of(one.observation()))
                .sorted(Comparator.comparing(PublishedValue::period))
                .collect(Collectors.groupingBy(PublishedValue::indicator));
        indicators.forEach(code -> found.putIfAbsent(code, List.of()));
        return found;
    }

    /** Those that end no later than {@code through} does. */
    public static List<PublishedValue> through(List<PublishedValue> values, Period through) {
        return values.stream()
                .filter(one -> !one.period().last().isAfter(through.last()))
                .toList();
    }
}
