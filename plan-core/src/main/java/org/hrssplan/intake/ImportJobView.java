package org.hrssplan.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.ProblemTexts;
import org.hrssplan.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;

/**
 * An import that runs while nobody waits for it.
 *
 * @param rowsRead rows that were looked at so far
 * @param accepted rows among them that can be taken: created, updated and unchanged
 * @param created rows that are the first revision of their observation
 * @param updated rows that are a later revision
 * @param unchanged rows that say what the latest revision says already
 * @param rejected rows that were refused; they are listed at rejections
 * @param problem why it failed: the line, a stable code and a message; null unless it did
 */
public record ImportJobView(
        String id,
        ImportJob.State state,
        SheetFormat format,
        boolean atomic,
        boolean dryRun,
        @Nullable String submittedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long rowsRead,
        long accepted,
        long created,
        long updated,
        long unchanged,
        long rejected,
        String rejections,
        @Nullable FieldError problem) {

    static ImportJobView of(ImportJob job, Locale language) {
        return new ImportJobView(
                job.id,
                job.state,
                job.format,
                job.atomic,
                job.dryRun,
                job.submittedBy,
                job.createdAt,
                job.startedAt,
                job.finishedAt,
                job.rowsRead,
                job.created + job.updated + job.unchanged,
                job.created,
                job.updated,
                job.unchanged,
                job.rejected,
                "/api/v1/imports/" + job.id + "/rejections",
                problem(job, language));
    }

    private static @Nullable FieldError problem(ImportJob job, Locale language) {
        String code = job.problemCode;
        if (code == null) {
            return null;
        }
        String field = job.problemLine == null ? "" : "/lines/" + job.problemLine;
        String given = job.problemArguments;
        Object[] arguments = given == null || given.isEmpty()
                ? new Object[0]
                : List.of(given.split("\n", -1)).toArray();
        return new FieldError(field, code, ProblemTexts.field(code, language, arguments));
    }
}
