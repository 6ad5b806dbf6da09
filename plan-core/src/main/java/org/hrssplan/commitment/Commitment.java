package org.hrssplan.commitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.fulfilment.Promise;
import org.hrssplan.fulfilment.Recurrence;
import org.hrssplan.period.Period;
import org.hrssplan.source.Source;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/** A promise that stands outside the plan's indicator table. Figures are kept as the document gives them. */
@Entity
@IdClass(CommitmentKey.class)
public class Commitment {

    @Id
    @Column(name = "plan_id")
    public String planId;

    @Id
    public String code;

    /** Order in this service's part of the plan. */
    public int position;

    @Enumerated(EnumType.STRING)
    public CommitmentKind kind;

    @Column(name = "title_zh")
    public String title;

    @Column(name = "title_en")
    public String titleEn;

    /** What is counted. */
    @Column(name = "metric_zh")
    public @Nullable String metric;

    @Column(name = "metric_en")
    public @Nullable String metricEn;

    /** The words of the document that hold the figure, the date or the name. */
    public String printed;

    /** A decimal in {@code unit}, or a share of two whole numbers such as 2/3. */
    public @Nullable String promised;

    /** The upper end of a range whose lower end is {@code promised}. */
    @Column(name = "promised_to")
    public @Nullable String promisedTo;

    @Enumerated(EnumType.STRING)
    public @Nullable Quantifier quantifier;

    public @Nullable String unit;

    @Enumerated(EnumType.STRING)
    public @Nullable Comparator comparator;

    /** Whether the figure is an increase or a decrease, not what is reached. */
    @Column(name = "is_change")
    public boolean change;

    @Enumerated(EnumType.STRING)
    public Recurrence recurrence;

    /** A year or a month; null where the document says none. */
    public @Nullable String deadline;

    @Column(name = "programme_number")
    public @Nullable Integer programme;

    @Column(name = "item_number")
    public @Nullable Integer item;

    /** Heading of the chapter in which it stands, as printed. */
    public String chapter;

    @Column(name = "indicator_code")
    public @Nullable String indicator;

    @Embedded
    public @Nullable SystemWork system;

    @Embedded
    public @Nullable Investment investment;

    @Embedded
    public Source source;

    @ElementCollection
    @CollectionTable(
            name = "commitment_step",
            joinColumns = {
                // In the order of the key's properties: batch fetching binds them so.
                @JoinColumn(name = "commitment_code", referencedColumnName = "code"),
                @JoinColumn(name = "plan_id", referencedColumnName = "plan_id")
            })
    @OrderColumn(name = "position")
    public List<CommitmentStep> steps = new ArrayList<>();

    /** What is due when. */
    public Promise promise(Period span) {
        return new Promise(
                span,
                recurrence,
                deadline == null ? null : Period.parse(deadline),
                comparator,
                promised,
                steps.stream()
                        .map(step -> new Promise.Step(Period.parse(step.deadline()), step.promised()))
                        .toList());
    }
}
