package org.hrssplan.submission;

import java.util.Objects;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.quality.Candidate;
import org.hrssplan.source.Source;
import org.hrssplan.value.Decimals;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/** A revision that is stored, as far as a new one is compared with it. */
record StoredRevision(
        ObservationKey key,
        int revision,
        String printed,
        String unit,
        Source source,
        @Nullable String note,
        long submissionId,
        @Nullable Outcome outcome) {

    Status status() {
        return Status.of(outcome);
    }

    /** The figure in the indicator's base unit. */
    Figure baseFigure() {
        Figure figure = figure();
        return figure.value() == null ? figure : Figure.of(Unit.parse(unit).toBase(figure.value()), figure.qualifier());
    }

    /** The figure as the quality checks see it. */
    Figure checkedFigure() {
        return Candidate.inBaseUnit(figure(), Unit.parse(unit));
    }

    private Figure figure() {
        return Decimals.isPlain(printed)
                ? Figure.of(Decimals.parse(printed))
                : Objects.requireNonNull(PrintedFigure.parse(printed).asObserved());
    }

    /** Whether an entry says nothing that this revision does not say: 1.15 万人 is 11500 人, 12.30 is 12.3. */
    boolean says(Entry entry) {
        return baseFigure().isSameAs(entry.baseFigure())
                && source.equals(entry.source())
                && Objects.equals(note, entry.note());
    }
}
