package org.hrssplan.submission;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.quality.Finding;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/** A revision to be appended. */
record NewRevision(
        ObservationKey key,
        int revision,
        String printed,
        String unit,
        @Nullable BigDecimal baseValue,
        Source source,
        @Nullable String note,
        long submissionId,
        List<Finding> findings) {

    static NewRevision of(Entry entry, int revision, long submissionId, List<Finding> findings) {
        return new NewRevision(
                entry.key(),
                revision,
                entry.figure().toString(),
                entry.unit().printed(),
                entry.baseFigure().value(),
                entry.source(),
                entry.note(),
                submissionId,
                findings);
    }
}
