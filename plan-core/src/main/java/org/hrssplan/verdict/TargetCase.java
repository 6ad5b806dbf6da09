package org.hrssplan.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Target;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to judge one target.
 *
 * @param span the years of the plan
 * @param through the period through whose end the target is judged; it ends within the span
 * @param kind of the indicator
 * @param target in the unit of the plan
 * @param baseline exact figure of the base year where it is measured as the target is, else null
 * @param schedule the plan's own yearly breakdown, null where none is published
 * @param observed the published values of the indicator, in the unit of the target, at most one a period
 * @param thresholds that part the verdicts
 * @param mayFall whether a month of this flow may be negative: then a total with months missing is no lower bound
 * @param baseYear of the baseline
 */
public record TargetCase(
        Period span,
        Period through,
        Kind kind,
        Target target,
        @Nullable BigDecimal baseline,
        @Nullable Schedule schedule,
        List<Observed> observed,
        Thresholds thresholds,
        boolean mayFall,
        int baseYear) {

    /** Of an indicator that only grows, in a plan whose base year is the one before it. */
    public TargetCase(
            Period span,
            Period through,
            Kind kind,
            Target target,
            @Nullable BigDecimal baseline,
            @Nullable Schedule schedule,
            List<Observed> observed,
            Thresholds thresholds) {
        this(
                span,
                through,
                kind,
                target,
                baseline,
                schedule,
                observed,
                thresholds,
                false,
                span.first().getYear() - 1);
    }

    public TargetCase {
        observed = List.copyOf(observed);
        if (through.last().isBefore(span.first()) || through.last().isAfter(span.last())) {
            throw new IllegalArgumentException(through + " does not end within " + span);
        }
    }

    /** The span from its first month through the period's last. */
    public Period elapsed() {
        return new Period(span.code(), span.first(), through.last());
    }

    /** τ: elapsed months of the span over its months. */
    Fraction elapsedShare() {
        return Fraction.of(elapsed().months(), span.months());
    }

    boolean atEnd() {
        return through.last().equals(span.last());
    }
}
