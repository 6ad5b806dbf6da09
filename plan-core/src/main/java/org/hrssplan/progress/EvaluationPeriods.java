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

    private static Period parse(String asked) {
        try {
            return Period.parse(asked);
        } catch (IllegalArgumentException e) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "period", asked);
        }
    }
}
