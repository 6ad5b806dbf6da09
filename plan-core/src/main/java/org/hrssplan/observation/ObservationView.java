package org.hrssplan.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hrssplan.source.Source;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator for a region and period.
 *
 * @param id stable over all revisions
 * @param value exact; null for a structure
 * @param qualifier set where the value is known only as an inequality
 * @param shares of a structure, in percent from the highest level
 * @param unit of the value
 * @param revision 1 or more
 */
public record ObservationView(
        String id,
        String indicator,
        String region,
        String period,
        @Nullable BigDecimal value,
        @Nullable Comparator qualifier,
        List<BigDecimal> shares,
        String unit,
        Status status,
        int revision,
        Origin origin,
        Source source,
        Instant submittedAt,
        Instant publishedAt) {

    /** Where a value stands in its review. */
    public enum Status {
        SUBMITTED,
        PUBLISHED,
        RETURNED
    }

    /** Whether a value was reported or computed from components. */
    public enum Origin {
        REPORTED,
        COMPUTED
    }

    static ObservationView of(PublishedObservation published) {
        Observation observation = published.observation();
        Figure figure = observation.figure();
        return new ObservationView(
                observation.id(),
                observation.indicator,
                observation.region,
                observation.period,
                figure.value(),
                figure.qualifier(),
                figure.shares(),
                observation.unit,
                Status.PUBLISHED,
                observation.revision,
                Origin.REPORTED,
                observation.source,
                observation.submittedAt,
                published.publishedAt());
    }
}
