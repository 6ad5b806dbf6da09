package org.hrssplan.submission;

import java.util.List;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.quality.Finding;
import org.hrssplan.sheet.RowProblem;
import org.hrssplan.submission.RowReport.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param line the row's place: its index in a request, its line in a file
 * @param key null where the row does not say what it is a value of
 * @param status of the latest revision; null for a rejected row
 * @param revision the latest one; null for a rejected row
 * @param problems why it was rejected
 * @param findings what the quality checks noticed
 */
public record RowOutcome(
        int line,
        @Nullable ObservationKey key,
        Outcome outcome,
        @Nullable Status status,
        @Nullable Integer revision,
        List<RowProblem> problems,
        List<Finding> findings) {

    static RowOutcome rejected(int line, @Nullable ObservationKey key, List<RowProblem> problems) {
        return new RowOutcome(line, key, Outcome.REJECTED, null, null, problems, List.of());
    }
}
