package org.hrssplan.planlint;

import java.util.ArrayList;
import java.util.List;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.commitment.Commitment;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.lint.Citation;
import org.hrssplan.lint.LintedDiscrepancy;
import org.hrssplan.lint.LintedPromise;
import org.hrssplan.lint.LintedRow;
import org.hrssplan.lint.LintedRow.OtherWords;
import org.hrssplan.lint.LintedSplit;
import org.hrssplan.lint.LintedValue;
import org.hrssplan.lint.Note;
import org.hrssplan.lint.Said;
import org.hrssplan.observation.Observation;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Contradiction;
import org.hrssplan.plan.Discrepancy;
import org.hrssplan.plan.Markers;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/** Turns rows, breakdowns and values, stored or to be stored, into what the lint reads. */
final class LintedPlans {

    private static final int RATE_SCALE = 2;

    private LintedPlans() {}

    static LintedRow row(PlanIndicator row) {
        return new LintedRow(
                row.number,
                row.code,
                row.name,
                row.indicator.kind,
                row.indicator.direction,
                row.unit,
                row.printedUnit,
                row.attribute,
                row.baselinePrinted,
                row.targetPrinted,
                row.cumulative,
                row.parent,
                Markers.split(row.markers).contains(Markers.NEW_DEFINITION),
                row.resultPrinted,
                row.printedVerdict,
                printedRate(row),
                citation(row.source),
                row.contradictions.stream().map(LintedPlans::otherWords).toList());
    }

    private static @Nullable Said printedRate(PlanIndicator row) {
        if (row.printedCompletionRate == null || row.completionRateDocument == null) {
            return null;
        }
        Citation place = new Citation(row.completionRateDocument, row.completionRateSection, null, null);
        return new Said(row.printedCompletionRate.setScale(RATE_SCALE).toPlainString(), "%", place);
    }

    private static OtherWords otherWords(Contradiction one) {
        Said said = new Said(one.printed(), one.unit(), citation(one.source()));
        return new OtherWords(one.about(), said, new Note(one.noteZh(), one.noteEn()));
    }

    static LintedSplit split(Breakdown breakdown, Indicator indicator) {
        return new LintedSplit(
                breakdown.code,
                indicator.kind,
                breakdown.unit,
                breakdown.years(),
                breakdown.lines().stream().map(Breakdown.Line::label).toList(),
                breakdown.table(),
                citation(breakdown.source));
    }

    static LintedValue value(Observation one) {
        Said said = new Said(one.printed, one.unit, citation(one.source));
        return new LintedValue(one.indicator, one.region, one.period, one.figure(), said);
    }

    /** The commitments that promise a figure of an indicator. */
    static List<LintedPromise> promises(List<Commitment> commitments) {
        List<LintedPromise> promises = new ArrayList<>();
        for (Commitment one : commitments) {
            if (one.indicator == null || one.promised == null || one.unit == null) {
                continue;
            }
            promises.add(new LintedPromise(
                    one.code,
                    one.indicator,
                    one.promised,
                    one.promisedTo,
                    one.unit,
                    one.comparator,
                    one.change,
                    one.recurrence,
                    one.deadline == null
                            ? null
                            : Period.parse(one.deadline).last().getYear(),
                    new Said(one.printed, one.unit, citation(one.source))));
        }
        return promises;
    }

    static LintedDiscrepancy discrepancy(Discrepancy one) {
        return new LintedDiscrepancy(
                new Note(one.about(), one.aboutEn()),
                one.indicator(),
                said(one.first()),
                said(one.second()),
                new Note(one.note(), one.noteEn()));
    }

    private static Said said(Discrepancy.Said one) {
        return new Said(one.printed(), null, citation(one.source()));
    }

    private static Citation citation(Source source) {
        return new Citation(source.document(), source.section(), source.table(), source.row());
    }
}
