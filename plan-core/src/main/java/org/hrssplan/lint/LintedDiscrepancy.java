package org.hrssplan.lint;

import org.jspecify.annotations.Nullable;

/**
 * Two places that contradict each other, as recorded with the plan.
 *
 * @param about what they differ on
 * @param indicator code of the indicator that it is about, null where it is about none
 */
public record LintedDiscrepancy(Note about, @Nullable String indicator, Said first, Said second, Note note) {}
