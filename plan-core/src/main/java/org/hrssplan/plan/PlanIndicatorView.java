package org.hrssplan.plan;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.source.Source;
import org.hrssplan.target.Attribute;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Target;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan's indicator table.
 *
 * @param number as printed
 * @param name as the plan prints it
 * @param chapter title of its chapter
 * @param attribute null where the table has no such column
 * @param unit of every figure of the row
 * @param printedUnit what the table prints for the unit; null where it prints none
 * @param baseline without a printed form where the table has no such column
 * @param target in force; by an act where the row's {@code changes} are more than 0
 * @param parent code of the row of which this is a 其中
 * @param result what the document prints as reached, for finished plans
 * @param printedVerdict what the document prints as verdict (已完成), for finished plans
 * @param printedCompletionRate percent, where the document's text prints one
 * @param completionRateSource where the completion rate is printed
 * @param cumulativeSource where the document says that the target is a total, if no brackets are printed
 * @param contradictions other figures that the same document gives; the table wins
 * @param changes how often the target has been changed by an act
 */
public record PlanIndicatorView(
        int number,
        String code,
        String name,
        String nameEn,
        String chapter,
        Kind kind,
        Direction direction,
        @Nullable Attribute attribute,
        String unit,
        @Nullable String printedUnit,
        BaselineView baseline,
        TargetView target,
        @Nullable String parent,
        List<String> markers,
        @Nullable FigureView result,
        @Nullable String printedVerdict,
        @Nullable BigDecimal printedCompletionRate,
        @Nullable Source completionRateSource,
        @Nullable Source cumulativeSource,
        Source source,
        List<ContradictionView> contradictions,
        int changes) {

    /**
     * The figure of the base year.
     *
     * @param value null where dashes or nothing is printed, and for structures
     * @param shares of a structure, in percent from the highest level
     * @param printed null where the table has no such column
     * @param cumulative whether it is printed as a five-year total
     */
    public record BaselineView(
            @Nullable BigDecimal value,
            List<BigDecimal> shares,
            @Nullable String printed,
            boolean cumulative,
            int year) {}

    /**
     * The promise.
     *
     * @param printed as in the document, with its unit where that is not the row's
     * @param comparator printed, or by the indicator's direction
     * @param cumulative whether it is a total over the span
     * @param holds over what a limit holds
     * @param year in which it is due
     */
    public record TargetView(
            TargetKind targetKind,
            @Nullable BigDecimal value,
            List<BigDecimal> shares,
            String printed,
            Comparator comparator,
            boolean cumulative,
            Holds holds,
            int year) {}

    /**
     * A printed figure.
     *
     * @param qualifier set where the value is known only as an inequality
     */
    public record FigureView(
            @Nullable BigDecimal value, @Nullable Comparator qualifier, List<BigDecimal> shares, String printed) {}

    /**
     * Another figure of the same document.
     *
     * @param about baseline, target, result, unit, name or verdict
     */
    public record ContradictionView(
            String about, String printed, @Nullable String unit, String note, String noteEn, Source source) {}

    public static PlanIndicatorView of(Plan plan, PlanIndicator row) {
        return new PlanIndicatorView(
                row.number,
                row.code,
                row.name,
                row.indicator.nameEn,
                chapterTitle(plan, row),
                row.indicator.kind,
                row.indicator.direction,
                row.attribute,
                row.unit,
                row.printedUnit,
                baseline(plan, row),
                target(plan, row),
                row.parent,
                Markers.split(row.markers),
                result(row.resultPrinted),
                row.printedVerdict,
                row.printedCompletionRate == null ? null : row.printedCompletionRate.setScale(2),
                text(row.completionRateDocument, row.completionRateSection),
                text(row.cumulativeDocument, row.cumulativeSection),
                row.source,
                row.contradictions.stream()
                        .map(one -> new ContradictionView(
                                one.about(), one.printed(), one.unit(), one.noteZh(), one.noteEn(), one.source()))
                        .toList(),
                row.changes());
    }

    private static @Nullable Source text(@Nullable String document, @Nullable String section) {
        return document == null ? null : new Source(document, section, null, null);
    }

    private static String chapterTitle(Plan plan, PlanIndicator row) {
        return plan.chapters.stream()
                .filter(one -> one.position() == row.chapterPosition)
                .findFirst()
                .orElseThrow()
                .title();
    }

    public static BaselineView baseline(Plan plan, PlanIndicator row) {
        PrintedFigure printed = row.baseline();
        Figure figure = printed == null ? null : printed.figure();
        return new BaselineView(
                figure == null ? null : figure.value(),
                figure == null ? List.of() : figure.shares(),
                row.baselinePrinted,
                printed != null && printed.cumulative(),
                plan.baseYear);
    }

    public static TargetView target(Plan plan, PlanIndicator row) {
        return target(plan, row, row.printedTarget());
    }

    static TargetView target(Plan plan, PlanIndicator row, PrintedTarget printed) {
        Target target = row.target(printed.in(Unit.parse(row.unit)));
        return new TargetView(
                target.kind(),
                target.figure().value(),
                target.figure().shares(),
                printed.text(row.unit),
                target.comparator(),
                row.cumulative,
                target.holds(),
                plan.endYear);
    }

    private static @Nullable FigureView result(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        Figure figure = PrintedFigure.parse(printed).asObserved();
        return figure == null
                ? new FigureView(null, null, List.of(), printed)
                : new FigureView(figure.value(), figure.qualifier(), figure.shares(), printed);
    }
}
