package org.hrssplan.commitment;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.fulfilment.FulfilmentState;
import org.hrssplan.fulfilment.Recurrence;
import org.hrssplan.source.Source;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A promise that stands outside the plan's indicator table, and how far it is.
 *
 * @param id unique in the plan
 * @param title in the project's own words
 * @param metric what is counted, null where nothing is
 * @param printed the words of the document that hold the figure, the date or the name
 * @param value promised, in {@code unit}; null where none is, and for a fraction
 * @param valueTo the upper end of a range whose lower end is {@code value}
 * @param fraction a promised share such as 2/3, reported in percent; null where the promise is none
 * @param quantifier of an absolute promise
 * @param comparator at least unless a ceiling is promised
 * @param change whether the figure is an increase or a decrease, not what is reached
 * @param deadline a year or a month, by whose end it is due; null for the end of the plan
 * @param steps what is to be reached on the way; empty where there is one deadline
 * @param programme number of the programme that it belongs to
 * @param item number of the programme's item
 * @param chapter heading of the chapter in which it stands, as printed
 * @param indicator code of the indicator that measures it
 * @param period through whose end the state is judged
 * @param state where it stands
 * @param occurrences each time that it is to be kept
 */
public record CommitmentView(
        String id,
        String plan,
        CommitmentKind kind,
        String title,
        String titleEn,
        @Nullable String metric,
        @Nullable String metricEn,
        String printed,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueTo,
        @Nullable String fraction,
        @Nullable Quantifier quantifier,
        @Nullable String unit,
        @Nullable Comparator comparator,
        boolean change,
        Recurrence recurrence,
        @Nullable String deadline,
        List<StepView> steps,
        @Nullable Integer programme,
        @Nullable Integer item,
        String chapter,
        @Nullable String indicator,
        @Nullable SystemWork system,
        @Nullable Investment investment,
        Source source,
        String period,
        FulfilmentState state,
        List<OccurrenceView> occurrences) {

    /**
     * What is to be reached on the way.
     *
     * @param deadline a year or a month
     * @param value in the unit of the commitment
     */
    public record StepView(String deadline, BigDecimal value) {}

    static CommitmentView of(Followed followed, String period) {
        Commitment one = followed.commitment();
        String promised = one.promised;
        boolean fraction = promised != null && promised.indexOf('/') >= 0;
        return new CommitmentView(
                one.code,
                one.planId,
                one.kind,
                one.title,
                one.titleEn,
                one.metric,
                one.metricEn,
                one.printed,
                promised == null || fraction ? null : new BigDecimal(promised),
                one.promisedTo == null ? null : new BigDecimal(one.promisedTo),
                fraction ? promised : null,
                one.quantifier,
                one.unit,
                one.comparator,
                one.change,
                one.recurrence,
                one.deadline,
                one.steps.stream()
                        .map(step -> new StepView(step.deadline(), new BigDecimal(step.promised())))
                        .toList(),
                one.programme,
                one.item,
                one.chapter,
                one.indicator,
                one.system,
                one.investment,
                one.source,
                period,
                followed.fulfilment().state(),
                followed.fulfilment().occurrences().stream()
                        .map(kept -> {
                            String due = kept.occurrence().period().code();
                            return OccurrenceView.of(
                                    due, kept.state(), followed.reports().get(due));
                        })
                        .toList());
    }
}
