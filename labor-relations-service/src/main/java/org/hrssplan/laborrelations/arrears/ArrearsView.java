package org.hrssplan.laborrelations.arrears;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case of wage arrears.
 *
 * @param region code
 * @param workers to whom wages are owed
 * @param owed in 元
 * @param recovered in 元, all recoveries together
 * @param outstanding owed less recovered, in 元
 * @param since the day since which it is owed
 * @param recoveries how many there are
 * @param revision 1 or more
 * @param recordedAt when this revision was written
 * @param recordedBy who wrote it, as they said
 * @param note why, in their words
 * @param etag for If-Match: another one after every revision and every recovery
 */
public record ArrearsView(
        String id,
        String region,
        String employer,
        long workers,
        BigDecimal owed,
        BigDecimal recovered,
        BigDecimal outstanding,
        LocalDate since,
        ArrearsState state,
        int recoveries,
        int revision,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String note,
        String etag) {

    static ArrearsView of(ArrearsCase one, Recovered recovered) {
        return new ArrearsView(
                one.id,
                one.region,
                one.employer,
                one.workers,
                one.owed,
                recovered.amount(),
                one.owed.subtract(recovered.amount()),
                one.since,
                one.state,
                recovered.count(),
                one.revision,
                one.recording.at(),
                one.recording.by(),
                one.recording.note(),
                etag(one, recovered));
    }

    static String etag(ArrearsCase one, Recovered recovered) {
        return "\"" + one.revision + "-" + recovered.count() + "\"";
    }
}
