package org.hrssplan.alert;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.breakdown.BreakdownAdopted;
import org.hrssplan.breakdown.BreakdownRepository;
import org.hrssplan.http.ApiException;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.observation.Published;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.plan.TargetChanged;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.hrssplan.vintage.Writes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Decides when the rules look: at what a publication or another breakdown touches, as soon as it stands; at everything on the start and once
 * a day, since figures become overdue by themselves.
 */
@ApplicationScoped
class AlertWatch {

    private static final Logger LOG = Logger.getLogger(AlertWatch.class);
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final int AFTER_ALL_PLANS = Interceptor.Priority.LIBRARY_AFTER;

    private final AlertEvaluation evaluation;
    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final BreakdownRepository breakdowns;
    private final IndicatorRepository indicators;
    private final RegionRepository regions;
    private final Journal journal;
    private final Writes writes;

    AlertWatch(
            AlertEvaluation evaluation,
            PlanRepository plans,
            PlanIndicatorRepository rows,
            BreakdownRepository breakdowns,
            IndicatorRepository indicators,
            RegionRepository regions,
            Journal journal,
            Writes writes) {
        this.evaluation = evaluation;
        this.plans = plans;
        this.rows = rows;
        this.breakdowns = breakdowns;
        this.indicators = indicators;
        this.regions = regions;
        this.journal = journal;
        this.writes = writes;
    }

    /**
     * A value touches its region and what that is a part of, and all that is computed from it. The rules look once it is
     * committed, in a transaction of their own; what a crash cuts off here is made good at the next start.
     */
    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        look(published.key().id(), () -> evaluate(published));
    }

    /** A target touches its row, and what the rows of its breakdown are measured by. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetChanged changed) {
        look(changed.plan(), () -> evaluate(plans.require(changed.plan()), Set.of(changed.indicator())));
    }

    private void look(String at, Supplier<Boolean> evaluation) {
        try {
            writes.run(TIMEOUT, evaluation);
        } catch (ApiException busy) {
            // Another write lasts. The next publication looks again, and the next day at the latest.
            LOG.warnf(busy, "The rules of early warning could not look at %s", at);
        }
    }

    /** Another split asks something else of its regions, and no more of those that it leaves out. */
    void adopted(@Observes(during = TransactionPhase.AFTER_SUCCESS) BreakdownAdopted adopted) {
        look(adopted.plan(), () -> evaluate(plans.require(adopted.plan()), Set.of(adopted.indicator())));
    }

    private boolean evaluate(Published published) {
        journal.hold();
        List<String> above = regions.withAncestors(published.key().region());
        Set<String> touched = indicators.withDependents(published.key().indicator());
        OneInstant at = new OneInstant();
        plans.inOrder().stream()
                .filter(plan -> above.contains(plan.jurisdiction.code))
                .forEach(plan -> evaluation.evaluate(plan, touched, above::contains, at));
        return true;
    }

    void start(@Observes @Priority(AFTER_ALL_PLANS) StartupEvent start) {
        evaluateAll();
    }

    /** Every plan, each in a transaction of its own. */
    @Scheduled(cron = "{hrss-plan.alert.every-day}", timeZone = "Asia/Shanghai")
    void evaluateAll() {
        List<String> ids = writes.run(
                TIMEOUT, () -> plans.inOrder().stream().map(plan -> plan.id).toList());
        for (String id : ids) {
            look(id, () -> evaluate(plans.require(id)));
        }
    }

    private boolean evaluate(Plan plan) {
        Set<String> all = Stream.concat(
                        rows.ofPlan(plan.id, Vintage.LATEST).stream().map(row -> row.code),
                        breakdowns.ofPlan(plan.id, Vintage.LATEST).stream().map(one -> one.code))
                .collect(Collectors.toSet());
        return evaluate(plan, all);
    }

    private boolean evaluate(Plan plan, Set<String> touched) {
        journal.hold();
        evaluation.evaluate(plan, touched, region -> true, new OneInstant());
        return true;
    }

    /** The journal's instant for all that one transaction writes. */
    private final class OneInstant implements Supplier<Instant> {

        private @Nullable Instant at;

        @Override
        public Instant get() {
            if (at == null) {
                at = journal.nextInstant();
            }
            return at;
        }
    }
}
