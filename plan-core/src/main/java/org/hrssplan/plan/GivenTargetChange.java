package org.hrssplan.plan;

import org.jspecify.annotations.Nullable;

/**
 * A change of a target as it is sent.
 *
 * @param target as the act prints it, such as {@code ≥[26]}; required, at most 100 characters
 * @param unit that the target is in, with the base unit of the row's; the row's unit if absent
 * @param act that changed the target, required
 * @param recordedBy who sends it, at most 100 characters
 * @param note why, in words, at most 1,000 characters
 */
public record GivenTargetChange(
        @Nullable String target,
        @Nullable String unit,
        @Nullable GivenAct act,
        @Nullable String recordedBy,
        @Nullable String note) {

    /**
     * The act.
     *
     * @param document its title, required, at most 300 characters
     * @param number its document number, at most 100 characters
     * @param decidedOn the day, as in 2023-12-20, required; within the plan's years, no later than today
     */
    public record GivenAct(@Nullable String document, @Nullable String number, @Nullable String decidedOn) {

        static final GivenAct NONE = new GivenAct(null, null, null);
    }
}
