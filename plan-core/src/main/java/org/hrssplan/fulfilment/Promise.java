package org.hrssplan.fulfilment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hrssplan.period.Period;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A promise of a plan, as far as it decides what is due when and whether it is kept.
 *
 * @param span the years of the plan
 * @param deadline by whose end; null for the end of the plan
 * @param promised a decimal or a share, as {@link Bound#of} reads it; null where it is done or not
 * @param steps what is to be reached on the way, with the last; empty where there is one deadline
 */
public record Promise(
        Period span,
        Recurrence recurrence,
        @Nullable Period deadline,
        @Nullable Comparator comparator,
        @Nullable String promised,
        List<Step> steps) {

    public Promise {
        steps = List.copyOf(steps);
    }

    /** What is to be reached by the end of a period. */
    public record Step(Period deadline, String promised) {}

    /**
     * Where a promise stands.
     *
     * @param state of the whole promise
     * @param occurrences each with its own state, in order
     */
    public record Fulfilment(FulfilmentState state, List<Kept> occurrences) {}

    /** One occurrence with its state. */
    public record Kept(Occurrence occurrence, FulfilmentState state) {}

    /** Every time that the promise is to be kept, in order; at least one. */
    public List<Occurrence> occurrences() {
        if (!steps.isEmpty()) {
            return steps.stream()
                    .map(step -> new Occurrence(step.deadline(), bound(step.promised())))
                    .toList();
        }
        Bound bound = promised == null ? null : bound(promised);
        return dues().stream().map(due -> new Occurrence(due, bound)).toList();
    }

    private @Nullable Bound bound(String figure) {
        return comparator == null ? null : Bound.of(comparator, figure);
    }

    private List<Period> dues() {
        Period last = deadline == null ? Period.ofYear(span.last().getYear()) : deadline;
        if (!recurrence.isRepeated()) {
            return List.of(last);
        }
        int first = span.first().getYear();
        int step = recurrence == Recurrence.EVERY_TWO_YEARS ? 2 : 1;
        List<Period> years = IntStream.rangeClosed(first, last.last().getYear())
                .filter(year -> (year - first + 1) % step == 0)
                .mapToObj(Period::ofYear)
                .toList();
        return years.isEmpty() ? List.of(last) : years;
    }

    /**
     * Where the promise stands at the end of a period: as its worst occurrence that is due by then; before any is due, as
     * the first one; {@code ON_TIME} where all that were due are kept and more are to come.
     *
     * @param reported what is published, by the code of the occurrence's period
     */
    public Fulfilment fulfilment(Map<String, Reported> reported, Period through) {
        List<Kept> kept = new ArrayList<>();
        for (Occurrence one : occurrences()) {
            kept.add(new Kept(one, state(one, reported.get(one.period().code()), through)));
        }
        return new Fulfilment(whole(kept, through), List.copyOf(kept));
    }

    private FulfilmentState state(Occurrence one, @Nullable Reported reported, Period through) {
        if (reported == null) {
            return FulfilmentState.NOT_REPORTED;
        }
        if (reported.keeps(one.bound(), through.last())) {
            return FulfilmentState.DONE;
        }
        if (!isDue(one, through)) {
            return reported.milestone() == Milestone.NOT_STARTED
                    ? FulfilmentState.NOT_STARTED
                    : FulfilmentState.ON_TIME;
        }
        boolean over = recurrence.isRepeated() || !through.last().isBefore(span.last());
        return over ? FulfilmentState.MISSED : FulfilmentState.LATE;
    }

    private static FulfilmentState whole(List<Kept> kept, Period through) {
        List<FulfilmentState> due = kept.stream()
                .filter(one -> isDue(one.occurrence(), through))
                .map(Kept::state)
                .toList();
        FulfilmentState worst = due.stream()
                .min(java.util.Comparator.naturalOrder())
                .orElse(kept.get(0).state());
        boolean moreToCome = kept.stream().anyMatch(one -> one.state() != FulfilmentState.DONE);
        return worst == FulfilmentState.DONE && moreToCome ? FulfilmentState.ON_TIME : worst;
    }

    private static boolean isDue(Occurrence one, Period through) {
        return !through.last().isBefore(one.period().last());
    }
}
