package org.hrssplan.employment.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many people an employer had at the end of a month.
 *
 * @param employer id
 * @param region code of the employer's region
 * @param month such as 2021-01
 * @param revision 1 or more
 * @param recordedAt when this revision was written
 * @param recordedBy who wrote it, as they said
 * @param note why, in their words
 */
public record HeadcountView(
        String employer,
        String region,
        String month,
        long headcount,
        int revision,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String note) {

    static HeadcountView of(Headcount headcount) {
        return new HeadcountView(
                headcount.employer,
                headcount.region,
                headcount.period,
                headcount.headcount,
                headcount.revision,
                headcount.recording.at(),
                headcount.recording.by(),
                headcount.recording.note());
    }
}
