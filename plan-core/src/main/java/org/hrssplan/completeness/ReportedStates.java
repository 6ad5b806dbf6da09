package org.hrssplan.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.ObservationRepository;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.observation.PublishedObservation;
import org.hrssplan.period.Period;
import org.jspecify.annotations.Nullable;

/** Reads where the observations of regions stand. */
@ApplicationScoped
class ReportedStates {

    private final ObservationRepository observations;

    ReportedStates(ObservationRepository observations) {
        this.observations = observations;
    }

    /** The revisions of these indicators in these regions, as known at {@code asOf}, or now where it is null. */
    List<ReportedState> of(Collection<String> regions, Collection<String> indicators, @Nullable Instant asOf) {
        return regions.stream()
                .flatMap(region -> observations.published(region, indicators).stream())
                .map(ReportedStates::state)
                .toList();
    }

    private static ReportedState state(PublishedObservation published) {
        Observation observation = published.observation();
        return new ReportedState(
                observation.id(),
                observation.indicator,
                observation.region,
                Period.parse(observation.period),
                observation.revision,
                Status.PUBLISHED,
                observation.submittedAt,
                published.publishedAt(),
                // Only the loader of packages publishes in the moment of submitting.
                observation.submittedAt.equals(published.publishedAt()));
    }
}
