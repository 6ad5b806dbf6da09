package org.hrssplan.submission;

import org.hrssplan.observation.ObservationKey;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Candidate;
import org.hrssplan.source.Source;
import org.hrssplan.submission.Dictionary.Measured;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/** A row that can be read: a value with all that must be known of it. */
record Entry(
        int line,
        ObservationKey key,
        Period period,
        Measured indicator,
        Figure figure,
        Unit unit,
        Source source,
        @Nullable String note) {

    /** The value as the quality checks see it. */
    Candidate candidate() {
        return Candidate.of(key.series(), period, figure, unit);
    }

    /** The figure in the indicator's base unit. */
    Figure baseFigure() {
        return figure.value() == null ? figure : Figure.of(unit.toBase(figure.value()), figure.qualifier());
    }
}
