package org.hrssplan.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hrssplan.fulfilment.Milestone;
import org.hrssplan.fulfilment.Occurrence;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.submission.FieldRules;
import org.jspecify.annotations.Nullable;

/** Reads a report against the occurrences of its commitment; refuses it with everything that is wrong. */
final class ReportChecks {

    private final List<Occurrence> occurrences;
    private final LocalDate today;
    private final FieldChecks checks;

    ReportChecks(List<Occurrence> occurrences, LocalDate today, Locale language) {
        this.occurrences = occurrences;
        this.today = today;
        this.checks = new FieldChecks(language);
    }

    /** A report that can be stored. */
    record Checked(String period, CommitmentReport.Content content) {}

    /** The report as it is stored; VALIDATION_FAILED with every error. */
    Checked check(GivenReport given) {
        Occurrence occurrence = occurrence(given.period());
        checks.required("/milestone", given.milestone());
        if (occurrence != null) {
            checkValue(occurrence, given.value());
        }
        LocalDate reachedOn = checks.day("/reachedOn", given.reachedOn(), today);
        boolean done = given.milestone() == Milestone.DONE;
        if (done && given.reachedOn() == null) {
            checks.required("/reachedOn", null);
        }
        if (!done && given.milestone() != null && given.reachedOn() != null) {
            checks.add("/reachedOn", "NOT_HERE");
        }
        checks.requiredText("/evidence", given.evidence(), FieldRules.MAX_REASON);
        checks.optionalText("/submittedBy", given.submittedBy(), FieldRules.MAX_NAME);
        checks.optionalText("/note", given.note(), FieldRules.MAX_REASON);
        checks.refuseIfAny();
        return new Checked(
                Objects.requireNonNull(occurrence).period().code(),
                new CommitmentReport.Content(
                        Objects.requireNonNull(given.milestone()),
                        given.value(),
                        reachedOn,
                        Objects.requireNonNull(given.evidence()),
                        given.submittedBy(),
                        given.note()));
    }

    private @Nullable Occurrence occurrence(@Nullable String period) {
        if (period == null && occurrences.size() == 1) {
            return occurrences.get(0);
        }
        if (!checks.required("/period", period)) {
            return null;
        }
        for (Occurrence one : occurrences) {
            if (one.period().code().equals(period)) {
                return one;
            }
        }
        String dues = occurrences.stream().map(one -> one.period().code()).collect(Collectors.joining(", "));
        checks.add("/period", "NOT_AN_OCCURRENCE", period, dues);
        return null;
    }

    private void checkValue(Occurrence occurrence, @Nullable BigDecimal value) {
        if (occurrence.bound() == null) {
            if (value != null) {
                checks.add("/value", "NOT_HERE");
            }
        } else {
            checks.amount("/value", value);
        }
    }
}
