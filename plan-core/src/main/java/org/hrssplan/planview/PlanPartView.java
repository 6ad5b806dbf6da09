package org.hrssplan.planview;

import java.util.ArrayList;
import java.util.List;
import org.hrssplan.alert.AlertView;
import org.hrssplan.commitment.FulfilmentCounts;
import org.hrssplan.commitment.FulfilmentView;
import org.hrssplan.commitment.ProgrammeView;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorView;
import org.hrssplan.plan.PlanIndicatorView.BaselineView;
import org.hrssplan.plan.PlanIndicatorView.TargetView;
import org.hrssplan.plan.PlanView;
import org.hrssplan.plan.PlanView.ChapterView;
import org.hrssplan.progress.ProgressView;
import org.hrssplan.target.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * A service's part of the whole-plan view.
 *
 * @param period through whose end the plan is judged
 * @param domain of this service
 * @param chapters in which this service has rows, in the plan's order
 * @param programmes that this service owns, by their number
 * @param commitments that this service owns, by where they stand
 * @param alerts that are open for the plan's own region, the most urgent first
 */
public record PlanPartView(
        PlanView plan,
        String period,
        String domain,
        List<ChapterPart> chapters,
        List<ProgrammeView> programmes,
        FulfilmentCounts commitments,
        List<AlertView> alerts) {

    /** A chapter with this service's rows. */
    public record ChapterPart(int position, String title, List<String> markers, List<IndicatorPart> indicators) {}

    /** A row with its progress. */
    public record IndicatorPart(
            int number,
            String code,
            String name,
            String nameEn,
            String domain,
            @Nullable Attribute attribute,
            String unit,
            BaselineView baseline,
            TargetView target,
            @Nullable String parent,
            List<String> markers,
            ProgressView progress) {}

    static PlanPartView of(
            Plan plan,
            Period through,
            String domain,
            List<PlanIndicator> rows,
            List<ProgressView> progress,
            FulfilmentView promises,
            List<AlertView> alerts) {
        List<ChapterPart> chapters = new ArrayList<>();
        PlanView view = PlanView.of(plan);
        for (ChapterView chapter : view.chapters()) {
            List<IndicatorPart> parts = new ArrayList<>();
            for (int index = 0; index < rows.size(); index++) {
                if (rows.get(index).chapterPosition == chapter.position()) {
                    parts.add(part(plan, domain, rows.get(index), progress.get(index)));
                }
            }
            chapters.add(new ChapterPart(chapter.position(), chapter.title(), chapter.markers(), parts));
        }
        return new PlanPartView(
                view, through.code(), domain, chapters, promises.programmes(), promises.commitments(), alerts);
    }

    private static IndicatorPart part(Plan plan, String domain, PlanIndicator row, ProgressView progress) {
        PlanIndicatorView view = PlanIndicatorView.of(plan, row);
        return new IndicatorPart(
                view.number(),
                view.code(),
                view.name(),
                view.nameEn(),
                domain,
                view.attribute(),
                view.unit(),
                view.baseline(),
                view.target(),
                view.parent(),
                view.markers(),
                progress);
    }
}
