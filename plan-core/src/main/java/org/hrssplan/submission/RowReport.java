package org.hrssplan.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.ProblemTexts;
import org.hrssplan.idempotency.StoredAnswer;
import org.hrssplan.observation.FindingView;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.observation.RevisionState;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.QualityTexts;
import org.hrssplan.quality.Rule;
import org.hrssplan.quality.Severity;
import org.hrssplan.sheet.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row, in the language of the answer.
 *
 * @param index from 0, of an item of JSON
 * @param line from 1, of a line of CSV or a row of a sheet
 * @param id of the observation; null where the row does not say what it is a value of
 * @param status of the latest revision; null for a rejected row
 * @param revision the latest one; null for a rejected row
 * @param etag of the observation, for the review's If-Match; null for a rejected row
 * @param errors why it was rejected: field, stable code, message
 * @param warnings what the quality checks noticed; they go with the value into the review
 */
public record RowReport(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer index,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer line,
        @Nullable String id,
        Outcome outcome,
        @Nullable Status status,
        @Nullable Integer revision,
        @Nullable String etag,
        List<FieldError> errors,
        List<FindingView> warnings) {

    /** What can become of a row. */
    @Schema(name = "RowOutcome")
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    /** In words. */
    public static RowReport of(RowOutcome outcome, boolean indexed, Locale language) {
        ObservationKey key = outcome.key();
        return new RowReport(
                indexed ? outcome.line() : null,
                indexed ? null : outcome.line(),
                key == null ? null : key.id(),
                outcome.outcome(),
                outcome.status(),
                outcome.revision(),
                outcome.revision() == null ? null : RevisionState.etag(outcome.revision(), outcome.status()),
                outcome.problems().stream().map(one -> error(one, language)).toList(),
                outcome.findings().stream().map(FindingView::of).toList());
    }

    /** A rejected row that was kept as codes, in words. */
    public static RowReport rejected(
            int place, @Nullable String id, List<RowProblem> problems, boolean indexed, Locale language) {
        return new RowReport(
                indexed ? place : null,
                indexed ? null : place,
                id,
                Outcome.REJECTED,
                null,
                null,
                null,
                problems.stream().map(one -> error(one, language)).toList(),
                List.of());
    }

    /** The errors with a pointer to the field: {@code /items/3/value} in JSON, {@code /lines/7/value} in a file. */
    List<FieldError> pointedErrors() {
        String row = index == null ? "/lines/" + line : "/items/" + index;
        return errors.stream()
                .map(one -> new FieldError(
                        one.field().isEmpty() ? row : row + "/" + one.field(), one.code(), one.message()))
                .toList();
    }

    /** The answer with the place and the entity tag of what this row created. */
    StoredAnswer located(StoredAnswer answer) {
        return answer.with(HttpHeaders.LOCATION, "/api/v1/observations/" + id)
                .with(HttpHeaders.ETAG, Objects.requireNonNull(etag));
    }

    private static FieldError error(RowProblem problem, Locale language) {
        return new FieldError(problem.field(), problem.code(), message(problem, language));
    }

    private static String message(RowProblem problem, Locale language) {
        for (Rule rule : Rule.values()) {
            if (rule.name().equals(problem.code())) {
                return QualityTexts.of(new Finding(rule, Severity.ERROR, problem.arguments()), language);
            }
        }
        return ProblemTexts.field(problem.code(), language, problem.arguments().toArray());
    }
}
