package org.hrssplan.completeness;

import org.jspecify.annotations.Nullable;

/**
 * Where one expected figure stands.
 *
 * @param late whether something came, and nothing that stands came in time
 * @param reported the revision that decides the state, of the period itself or of the last of its parts; null where
 *     nothing is here
 */
record Standing(Expected expected, CompletenessState state, boolean late, @Nullable ReportedState reported) {}
