package org.hrssplan.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.IfMatch;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationRepository;
import org.hrssplan.observation.RevisionState;
import org.hrssplan.submission.RowReport.Outcome;
import org.hrssplan.submission.SubmittedItems.Item;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Submits the items of a request within the running transaction. */
@ApplicationScoped
public class SubmissionService {

    /** The greatest number of rows of one answer. */
    public static final int MAX_ITEMS = 5_000;

    private final Submissions submissions;
    private final ObservationRepository observations;

    SubmissionService(Submissions submissions, ObservationRepository observations) {
        this.submissions = submissions;
        this.observations = observations;
    }

    /**
     * Submits items.
     *
     * @param ifMatch condition on the present state of the one observation that is submitted; null for none
     * @return the report, after which the transaction is committed
     * @throws ApiException VALIDATION_FAILED for a body that is no set of items, IMPORT_REJECTED with the report for
     *     rejected items if the mode is atomic, PRECONDITION_FAILED
     * @throws UndoneException with the report after a dry run
     */
    SubmissionReport submit(SubmittedItems given, SubmissionMode mode, @Nullable String ifMatch, Locale language) {
        List<Item> items = validated(given, language);
        RevisionState compared = ifMatch == null ? null : requireMatch(items, ifMatch);
        List<RowReport> reports = new ArrayList<>(items.size());
        RowFeed rows = sink -> {
            for (int index = 0; index < items.size(); index++) {
                sink.row(items.get(index).row(index));
            }
            return null;
        };
        Totals totals = submissions.take(mode, rows, outcome -> reports.add(RowReport.of(outcome, true, language)));
        if (compared != null) {
            requireUnchanged(compared);
        }
        return concluded(totals, mode, reports);
    }

    /**
     * The report if what was submitted is to be kept.
     *
     * @throws ApiException IMPORT_REJECTED with the report, for rejected rows if the mode is atomic
     * @throws UndoneException with the report after a dry run
     */
    public static SubmissionReport concluded(Totals totals, SubmissionMode mode, List<RowReport> reports) {
        SubmissionReport report = totals.report(mode.dryRun(), reports);
        if (mode.atomic() && report.rejected() > 0) {
            throw refusal(report);
        }
        if (mode.dryRun()) {
            throw new UndoneException(report);
        }
        return report;
    }

    /** Says what is wrong with every row; the rows that are not wrong are not listed, since nothing became of them. */
    private static ApiException refusal(SubmissionReport report) {
        List<RowReport> rejected = report.items().stream()
                .filter(row -> row.outcome() == Outcome.REJECTED)
                .toList();
        List<FieldError> errors =
                rejected.stream().flatMap(row -> row.pointedErrors().stream()).toList();
        return new ApiException(ErrorCode.IMPORT_REJECTED, report.rejected())
                .withErrors(errors)
                .withExtensions(Map.of(
                        "created",
                        0,
                        "updated",
                        0,
                        "unchanged",
                        report.unchanged(),
                        "rejected",
                        report.rejected(),
                        "dryRun",
                        report.dryRun(),
                        "items",
                        rejected));
    }

    private static List<Item> validated(SubmittedItems given, Locale language) {
        List<FieldError> errors = new ArrayList<>();
        List<Item> items = given.items() == null ? List.of() : given.items();
        if (items.isEmpty()) {
            errors.add(FieldRules.error("/items", "REQUIRED", language));
        }
        if (items.size() > MAX_ITEMS) {
            errors.add(FieldRules.error("/items", "TOO_MANY_ITEMS", language, MAX_ITEMS));
        }
        for (int index = 0; index < Math.min(items.size(), MAX_ITEMS); index++) {
            if (items.get(index) == null) {
                errors.add(FieldRules.error("/items/" + index, "REQUIRED", language));
            }
        }
        FieldRules.text("/submittedBy", given.submittedBy(), FieldRules.MAX_NAME, language)
                .ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new ApiException(ErrorCode.VALIDATION_FAILED).withErrors(errors);
        }
        return items;
    }

    /** Compares with what stands; answers the revision with which it was compared. */
    private RevisionState requireMatch(List<Item> items, String ifMatch) {
        if (items.size() != 1) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "If-Match", ifMatch);
        }
        List<RevisionState> stored = items.get(0)
                .key()
                .map(key -> observations.revisions(key, Vintage.LATEST))
                .orElse(List.of());
        if (stored.isEmpty()) {
            throw new ApiException(ErrorCode.PRECONDITION_FAILED);
        }
        RevisionState latest = stored.get(stored.size() - 1);
        IfMatch.require(ifMatch, latest.etag());
        return latest;
    }

    /**
     * That no review came in between the comparison and the write, now that the write has its instant and no other can
     * come. Another submission cannot have: it would have taken the number of this one's revision.
     */
    private void requireUnchanged(RevisionState compared) {
        ObservationKey key = compared.observation().key();
        boolean unchanged = observations.revisions(key, Vintage.LATEST).stream()
                .filter(one -> one.observation().revision == compared.observation().revision)
                .allMatch(one -> one.status() == compared.status());
        if (!unchanged) {
            throw new ApiException(ErrorCode.PRECONDITION_FAILED);
        }
    }
}
