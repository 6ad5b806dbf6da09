package org.hrssplan.employment.monitoring;

import java.time.Instant;
import org.hrssplan.record.RecordTags;
import org.jspecify.annotations.Nullable;

/**
 * An employer of the sample.
 *
 * @param region code
 * @param industry section letter of GB/T 4754
 * @param firstMonth the first month for which it reports
 * @param lastMonth the last month for which it reports; null while it stays in the sample
 * @param revision 1 or more
 * @param recordedAt when this revision was written
 * @param recordedBy who wrote it, as they said
 * @param note why, in their words
 * @param etag for If-Match
 */
public record EmployerView(
        String id,
        String name,
        String region,
        String industry,
        String firstMonth,
        @Nullable String lastMonth,
        int revision,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String note,
        String etag) {

    static EmployerView of(MonitoredEmployer employer) {
        return new EmployerView(
                employer.id,
                employer.name,
                employer.region,
                employer.industry,
                employer.firstMonth,
                employer.lastMonth,
                employer.revision,
                employer.recording.at(),
                employer.recording.by(),
                employer.recording.note(),
                RecordTags.of(employer.revision));
    }
}
