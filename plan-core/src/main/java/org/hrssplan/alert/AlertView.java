package org.hrssplan.alert;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hrssplan.alertrule.AlertLevel;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fired for an indicator of a plan in a region, and what was done about it.
 *
 * @param id fit for a path
 * @param rule its name in the file of rules
 * @param rulesVersion version of the rules
 * @param period the last period that the rule looked at
 * @param message in Chinese, with the numbers behind it
 * @param messageEn in English
 * @param raisedAt when it was raised first
 * @param changedAt when the present state or message came about
 * @param changedBy who brought it about, as they said; null where the figures did
 * @param reason in their words
 * @param etag for If-Match: another one after every step
 * @param steps how it came here, from the first; empty in lists
 */
public record AlertView(
        String id,
        String rule,
        String rulesVersion,
        AlertLevel level,
        String plan,
        String indicator,
        String region,
        String period,
        AlertState state,
        String message,
        String messageEn,
        Instant raisedAt,
        Instant changedAt,
        @Nullable String changedBy,
        @Nullable String reason,
        String etag,
        List<AlertStep> steps) {

    /** One step in the life of an alert. */
    public record AlertStep(
            AlertState state,
            AlertLevel level,
            String period,
            String message,
            String messageEn,
            Instant at,
            @Nullable String by,
            @Nullable String reason) {}

    static AlertView of(AlertEvent present, Named named, List<AlertEvent> history) {
        return new AlertView(
                present.key().id(),
                present.rule,
                present.rulesVersion,
                present.level,
                present.plan,
                present.indicator,
                present.region,
                present.period,
                present.state,
                AlertTexts.of(present, named, Locale.SIMPLIFIED_CHINESE),
                AlertTexts.of(present, named, Locale.ENGLISH),
                present.raisedAt,
                present.recording.at(),
                present.recording.by(),
                present.recording.note(),
                present.etag(),
                history.stream().map(one -> step(one, named)).toList());
    }

    private static AlertStep step(AlertEvent one, Named named) {
        return new AlertStep(
                one.state,
                one.level,
                one.period,
                AlertTexts.of(one, named, Locale.SIMPLIFIED_CHINESE),
                AlertTexts.of(one, named, Locale.ENGLISH),
                one.recording.at(),
                one.recording.by(),
                one.recording.note());
    }
}
