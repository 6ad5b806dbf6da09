package org.hrssplan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** The period through which a plan is evaluated. */
@ApplicationScoped
public class EvaluationPeriods {

    private final Clock clock;

    EvaluationPeriods(Clock clock) {
        this.clock = clock;
    }

    /**
     * The period asked for, or the last year within the plan that was complete at the time of the vintage.
     *
     * @throws ApiException INVALID_PARAMETER if the text is no period, PERIOD_OUTSIDE_PLAN if it does not lie within
     *     the plan's years
     */
    public Period of(Plan plan, @Nullable String asked, Vintage vintage) {
        if (asked == null) {
            Instant asOf = vintage.asOf();
            LocalDate today = asOf == null ? LocalDate.now(clock) : LocalDate.ofInstant(asOf, clock.getZone());
            int lastYear = today.getYear() - 1;
            return Period.ofYear(Math.max(plan.startYear, Math.min(plan.endYear, lastYear)));
        }
        Period period = parse(asked);
        if (!plan.span().contains(period)) {
            throw new ApiException(
                    ErrorCode.PERIOD_OUTSIDE_PLAN, asked, plan.id, plan.span().code());
        }
        return period;
    }

    /**
     * What of the period asked for lies within the plan, by its end: the plan's last year where it ended before; null
     * where it had not begun.
     *
     * @param period null for the last year that was complete, as in {@link #of}
     */
    public @Nullable Period within(Plan plan, @Nullable Period period, Vintage vintage) {
        if (period == null) {
            return of(plan, null, vintage);
        }
        Period span = plan.span();
        if (period.last().isBefore(span.first())) {
            return null;
        }
        if (period.last().isAfter(span.last())) {
            return Period.ofYear(plan.endYear);
        }
        // Only a span of years may begin before a plan and end within it.
        return span.contains(period) ? period : Period.ofYear(period.last().getYear());
    }

    /** The period asked for; INVALID_PARAMETER if the text is none. */
    public static Period parse(String asked) {
        try {
            return Period.parse(asked);
        } catch (IllegalArgumentException e) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "period", asked);
        }
    }
}
