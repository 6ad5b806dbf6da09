package org.hrssplan.submission;

import org.hrssplan.observation.ObservationKey;
import org.hrssplan.quality.Candidate;
import org.hrssplan.source.Source;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A row that can be read: a value with all that must be known of it.
 *
 * @param candidate the value as the quality checks see it
 */
record Entry(
        int line,
        ObservationKey key,
        Candidate candidate,
        Figure figure,
        Unit unit,
        Source source,
        @Nullable String note) {

    /** The figure in the indicator's base unit. */
    Figure baseFigure() {
        return figure.value() == null ? figure : Figure.of(unit.toBase(figure.value()), figure.qualifier());
    }
}
