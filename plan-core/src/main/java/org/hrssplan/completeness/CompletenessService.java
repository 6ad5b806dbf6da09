package org.hrssplan.completeness;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.breakdown.BreakdownRepository;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Sets what is reported against what a plan asks for. */
@Startup
@ApplicationScoped
public class CompletenessService {

    private final PlanIndicatorRepository rows;
    private final BreakdownRepository breakdowns;
    private final IndicatorRepository indicators;
    private final ReportedStates reportedStates;
    private final ReportingCalendar calendar;
    private final Clock clock;

    CompletenessService(
            PlanIndicatorRepository rows,
            BreakdownRepository breakdowns,
            IndicatorRepository indicators,
            ReportedStates reportedStates,
            ReportingConfig config,
            Clock clock) {
        this.rows = rows;
        this.breakdowns = breakdowns;
        this.indicators = indicators;
        this.reportedStates = reportedStates;
        // Read at start, so that a calendar that cannot be kept stops it.
        this.calendar = config.calendar();
        this.clock = clock;
    }

    /**
     * What of a plan is reported through the end of {@code through}, with what was known then.
     *
     * @throws org.hrssplan.http.ApiException INVALID_PARAMETER for a limit below 1, INVALID_CURSOR for a foreign cursor
     */
    CompletenessView of(
            Plan plan,
            Period through,
            Vintage vintage,
            CompletenessFilter filter,
            @Nullable Integer limit,
            @Nullable String cursor) {
        List<PlanIndicator> table = rows.ofPlan(plan.id, vintage);
        List<Breakdown> annex = breakdowns.ofPlan(plan.id, vintage);
        Map<String, Indicator> catalogue = catalogue(table, annex);
        List<ReportingDuty> duties = ReportingDuties.of(plan, table, annex, catalogue).stream()
                .filter(filter::isAskedOf)
                .toList();
        Instant asOf = vintage.asOf();
        LocalDate today = LocalDate.ofInstant(Objects.requireNonNullElseGet(asOf, clock::instant), clock.getZone());
        Period elapsed = new Period(plan.span().code(), plan.span().first(), through.last());
        List<Standing> standings = standings(CompletenessRules.expected(duties, elapsed, calendar), today, vintage);
        Page<Standing> page = Paging.of(
                standings.stream().filter(filter::takes).toList(),
                standing -> standing.expected().id(),
                limit,
                cursor,
                "completeness " + plan.id + " " + through + " " + asOf + " " + filter);
        Map<String, String> printed = table.stream().collect(Collectors.toMap(row -> row.code, row -> row.name));
        return new CompletenessView(
                plan.id,
                through.code(),
                filter.region(),
                asOf,
                today,
                CompletenessSummary.of(standings),
                page.items().stream().map(one -> item(one, printed, catalogue)).toList(),
                page.next());
    }

    /**
     * The figures of these indicators that a plan asks of its regions, that are not here, or were returned, and whose time is over now.
     *
     * @param indicators codes, of rows or breakdowns of the plan
     */
    public List<MissingFigure> missing(Plan plan, Set<String> indicators) {
        List<Breakdown> annex = breakdowns.ofPlan(plan.id, Vintage.LATEST);
        List<PlanIndicator> table = rows.ofPlan(plan.id, Vintage.LATEST);
        List<ReportingDuty> duties = ReportingDuties.of(plan, table, annex, catalogue(table, annex)).stream()
                .filter(duty -> indicators.contains(duty.indicator()))
                .toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return standings(CompletenessRules.expected(duties, plan.span(), calendar), today, Vintage.LATEST).stream()
                .filter(standing -> standing.state() == CompletenessState.MISSING
                        || (standing.state() == CompletenessState.RETURNED
                                && today.isAfter(standing.expected().dueOn())))
                .map(standing -> MissingFigure.of(standing.expected()))
                .toList();
    }

    private Map<String, Indicator> catalogue(List<PlanIndicator> table, List<Breakdown> annex) {
        return indicators.byCode(Stream.concat(
                        table.stream().map(row -> row.code), annex.stream().map(one -> one.code))
                .collect(Collectors.toSet()));
    }

    private static CompletenessItem item(
            Standing standing, Map<String, String> printed, Map<String, Indicator> catalogue) {
        String code = standing.expected().indicator();
        Indicator indicator = Objects.requireNonNull(catalogue.get(code));
        return CompletenessItem.of(standing, printed.getOrDefault(code, indicator.nameZh), indicator.nameEn);
    }

    private List<Standing> standings(List<Expected> expected, LocalDate today, Vintage vintage) {
        Set<String> regions = expected.stream().map(Expected::region).collect(Collectors.toSet());
        Set<String> codes = expected.stream().map(Expected::indicator).collect(Collectors.toSet());
        Map<String, List<ReportedState>> bySeries = reportedStates.of(regions, codes, vintage).stream()
                .collect(Collectors.groupingBy(one -> one.region() + "." + one.indicator()));
        return expected.stream()
                .map(one -> CompletenessRules.standing(
                        one,
                        bySeries.getOrDefault(one.region() + "." + one.indicator(), List.of()),
                        today,
                        clock.getZone()))
                .toList();
    }
}
