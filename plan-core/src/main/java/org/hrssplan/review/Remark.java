package org.hrssplan.review;

import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.submission.FieldRules;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says.
 *
 * @param decidedBy who decides, at most 100 characters
 * @param reason why it is returned, or a remark on its publication; at most 1,000 characters
 */
public record Remark(@Nullable String decidedBy, @Nullable String reason) {

    public static final Remark NONE = new Remark(null, null);

    /** Refuses what cannot be stored, and a return without a reason, with VALIDATION_FAILED. */
    public void requireFor(Outcome outcome, FieldChecks checks) {
        checks.optionalText("/decidedBy", decidedBy, FieldRules.MAX_NAME);
        if (outcome == Outcome.RETURNED) {
            checks.requiredText("/reason", reason, FieldRules.MAX_REASON);
        } else {
            checks.optionalText("/reason", reason, FieldRules.MAX_REASON);
        }
        checks.refuseIfAny();
    }
}
