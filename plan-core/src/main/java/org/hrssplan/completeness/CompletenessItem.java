package org.hrssplan.completeness;

import java.time.Instant;
import java.time.LocalDate;
import org.hrssplan.observation.ObservationView.Status;
import org.jspecify.annotations.Nullable;

/**
 * An expected figure and where it stands.
 *
 * @param indicator code
 * @param name of the row in the plan's table, else of the indicator in the catalogue
 * @param region code
 * @param late whether something came, and nothing that stands came by the end of {@code dueOn}
 * @param dueOn the last day in time
 * @param observation id of what is here, of the period itself or of the last of its parts; null where nothing is
 * @param revision of that observation, 1 or more
 * @param publishedAt null unless that revision is published
 */
public record CompletenessItem(
        String indicator,
        String name,
        String nameEn,
        String region,
        String period,
        CompletenessState state,
        boolean late,
        LocalDate dueOn,
        @Nullable String observation,
        @Nullable Integer revision,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt) {

    static CompletenessItem of(Standing standing, String name, String nameEn) {
        Expected expected = standing.expected();
        ReportedState reported = standing.reported();
        return new CompletenessItem(
                expected.indicator(),
                name,
                nameEn,
                expected.region(),
                expected.period().code(),
                standing.state(),
                standing.late(),
                expected.dueOn(),
                reported == null ? null : reported.observation(),
                reported == null ? null : reported.revision(),
                reported == null ? null : reported.submittedAt(),
                reported == null || reported.status() != Status.PUBLISHED ? null : reported.decidedAt());
    }
}
