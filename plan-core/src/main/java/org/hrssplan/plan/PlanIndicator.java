package org.hrssplan.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.source.Source;
import org.hrssplan.target.Attribute;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Target;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan's indicator table. Figures are kept as printed; what they say is read from the printed form, so that
 * the two cannot part.
 */
@Entity
@Table(name = "plan_indicator")
@IdClass(PlanIndicatorKey.class)
public class PlanIndicator {

    @Id
    @Column(name = "plan_id")
    public String planId;

    @Id
    @Column(name = "indicator_code")
    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_code", insertable = false, updatable = false)
    public Indicator indicator;

    public int number;

    @Column(name = "chapter_position")
    public int chapterPosition;

    public String name;

    public String unit;

    @Column(name = "printed_unit")
    public @Nullable String printedUnit;

    @Enumerated(EnumType.STRING)
    public @Nullable Attribute attribute;

    @Column(name = "baseline_printed")
    public @Nullable String baselinePrinted;

    /** The plan's own target, in {@link #unit}; {@link #printedTarget()} is the one that is in force. */
    @Column(name = "target_printed")
    public String targetPrinted;

    /** Whether the target is a total over the span: printed in brackets, or said at {@code cumulativeDocument}. */
    public boolean cumulative;

    @Enumerated(EnumType.STRING)
    public Holds holds;

    @Column(name = "parent_code")
    public @Nullable String parent;

    public String markers;

    @Column(name = "result_printed")
    public @Nullable String resultPrinted;

    @Column(name = "printed_verdict")
    public @Nullable String printedVerdict;

    @Column(name = "printed_completion_rate")
    public @Nullable BigDecimal printedCompletionRate;

    @Column(name = "completion_rate_document")
    public @Nullable String completionRateDocument;

    @Column(name = "completion_rate_section")
    public @Nullable String completionRateSection;

    @Column(name = "cumulative_document")
    public @Nullable String cumulativeDocument;

    @Column(name = "cumulative_section")
    public @Nullable String cumulativeSection;

    @Embedded
    public Source source;

    @ElementCollection
    @CollectionTable(
            name = "contradiction",
            joinColumns = {
                // In the order of the key's properties: batch fetching binds them so.
                @JoinColumn(name = "indicator_code", referencedColumnName = "indicator_code"),
                @JoinColumn(name = "plan_id", referencedColumnName = "plan_id")
            })
    @OrderColumn(name = "position")
    public List<Contradiction> contradictions = new ArrayList<>();

    /** The change in force by what was known when the row was read; null where the plan's own target is. */
    @Transient
    @Nullable
    TargetChange change;

    /** The baseline as read, null where the table prints no such column. */
    public @Nullable PrintedFigure baseline() {
        return baselinePrinted == null ? null : PrintedFigure.parse(baselinePrinted);
    }

    /**
     * The baseline where it is measured as the target is: both totals or both not, and by the same definition. 新口径
     * marks a target whose definition has changed since.
     */
    public @Nullable Figure comparableBaseline() {
        boolean definitionChanged = Markers.split(markers).contains(Markers.NEW_DEFINITION);
        return definitionChanged ? null : Target.comparableBaseline(baseline(), cumulative);
    }

    /** The target in force, as it is printed. */
    public PrintedTarget printedTarget() {
        return change == null ? ownTarget() : change.target();
    }

    /** The target that the plan itself prints. */
    PrintedTarget ownTarget() {
        return new PrintedTarget(targetPrinted, unit, source);
    }

    /** The target in force, in the row's unit. */
    public Target target() {
        return target(printedTarget().in(Unit.parse(unit)));
    }

    /** What a figure, in the row's unit, would promise as the row's target. */
    Target target(PrintedFigure printed) {
        return Target.of(indicator.kind, indicator.direction, comparableBaseline(), printed, cumulative, holds);
    }

    /** How often the target had been changed by then. */
    public int changes() {
        return change == null ? 0 : change.number;
    }
}
