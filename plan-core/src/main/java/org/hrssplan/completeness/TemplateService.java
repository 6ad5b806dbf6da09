package org.hrssplan.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.breakdown.BreakdownRepository;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Languages;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.ObservationRepository;
import org.hrssplan.observation.PublishedObservation;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.sheet.Template;
import org.hrssplan.sheet.TemplateRow;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Unit;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Makes the form in which a region reports what it owes a plan for a period. */
@ApplicationScoped
public class TemplateService {

    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final BreakdownRepository breakdowns;
    private final IndicatorRepository indicators;
    private final RegionRepository regions;
    private final ObservationRepository observations;
    private final ReportedStates reportedStates;
    private final Clock clock;

    TemplateService(
            PlanRepository plans,
            PlanIndicatorRepository rows,
            BreakdownRepository breakdowns,
            IndicatorRepository indicators,
            RegionRepository regions,
            ObservationRepository observations,
            ReportedStates reportedStates,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.breakdowns = breakdowns;
        this.indicators = indicators;
        this.regions = regions;
        this.observations = observations;
        this.reportedStates = reportedStates;
        this.clock = clock;
    }

    /**
     * The form of a region for a period: a row for each figure that is due and not here, with the last value that is
     * published before it.
     *
     * @param planId null for every plan whose years hold the period
     * @param all whether figures that are submitted or published have a row too
     * @throws ApiException REGION_NOT_FOUND, PLAN_NOT_FOUND, INVALID_PARAMETER for what is no period
     */
    @Transactional
    public Template of(String regionCode, String period, @Nullable String planId, boolean all, Locale language) {
        Region region = regions.findById(regionCode);
        if (region == null) {
            throw new ApiException(ErrorCode.REGION_NOT_FOUND, regionCode);
        }
        Period due = period(period);
        List<Plan> asked = planId == null ? plans.inOrder() : List.of(plans.require(planId));
        List<Plan> covering =
                asked.stream().filter(plan -> plan.span().contains(due)).toList();
        Map<String, Asked> duties = new LinkedHashMap<>();
        covering.forEach(plan -> duties(plan, regionCode, due).forEach(one -> duties.putIfAbsent(one.code(), one)));
        Set<String> here = all ? Set.of() : here(regionCode, duties);
        Map<String, PublishedObservation> last = last(regionCode, duties.keySet(), due);
        boolean english = language.equals(Languages.ENGLISH);
        List<TemplateRow> form = duties.values().stream()
                .filter(one -> !here.contains(one.code()))
                .map(one -> row(one, region, due, last.get(one.code()), english))
                .toList();
        String titles = covering.stream()
                .map(plan -> english ? plan.titleEn : plan.titleZh)
                .collect(Collectors.joining("; "));
        String name = english ? region.nameEn : region.name;
        return new Template(name + " " + due.code(), titles, regionCode, name, due.code(), form);
    }

    /** An indicator that the region reports, in the unit in which the plan speaks of it. */
    private record Asked(Indicator indicator, String name, String unit, Expected expected) {
        String code() {
            return indicator.code;
        }
    }

    private List<Asked> duties(Plan plan, String region, Period due) {
        List<PlanIndicator> table = rows.ofPlan(plan.id, Vintage.LATEST);
        List<Breakdown> annex = breakdowns.ofPlan(plan.id, Vintage.LATEST);
        Map<String, Indicator> catalogue = indicators.byCode(Stream.concat(
                        table.stream().map(row -> row.code), annex.stream().map(one -> one.code))
                .collect(Collectors.toSet()));
        Map<String, PlanIndicator> ofTable = table.stream().collect(Collectors.toMap(row -> row.code, row -> row));
        Map<String, Breakdown> ofAnnex = annex.stream().collect(Collectors.toMap(one -> one.code, one -> one));
        List<Asked> asked = new ArrayList<>();
        for (ReportingDuty duty : ReportingDuties.of(plan, table, annex, catalogue)) {
            if (duty.region().equals(region) && duty.years().contains(due.last().getYear())) {
                Indicator indicator = Objects.requireNonNull(catalogue.get(duty.indicator()));
                PlanIndicator row = ofTable.get(indicator.code);
                Expected expected = CompletenessRules.expected(duty, due, plan.span(), LocalDate.now(clock));
                asked.add(
                        row != null
                                ? new Asked(indicator, row.name, row.unit, expected)
                                : new Asked(
                                        indicator,
                                        indicator.nameZh,
                                        Objects.requireNonNull(ofAnnex.get(indicator.code)).unit,
                                        expected));
            }
        }
        return asked;
    }

    /** The indicators whose figure for the period is submitted or published, of a state that of the period's end. */
    private Set<String> here(String region, Map<String, Asked> duties) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<ReportedState>> reported =
                reportedStates.of(List.of(region), duties.keySet(), Vintage.LATEST).stream()
                        .collect(Collectors.groupingBy(ReportedState::indicator));
        return duties.values().stream()
                .filter(one -> {
                    List<ReportedState> toTheEnd = reported.getOrDefault(one.code(), List.of()).stream()
                            .filter(state -> one.expected().isOfItsEnd(state.period()))
                            .toList();
                    CompletenessState state = CompletenessRules.standing(
                                    one.expected(), toTheEnd, today, clock.getZone())
                            .state();
                    return state == CompletenessState.REPORTED || state == CompletenessState.IN_REVIEW;
                })
                .map(Asked::code)
                .collect(Collectors.toSet());
    }

    private Map<String, PublishedObservation> last(String region, Collection<String> codes, Period due) {
        Comparator<PublishedObservation> byPeriod = Comparator.comparing(one -> Period.parse(one.observation().period));
        return observations.published(region, codes, Vintage.LATEST).stream()
                .filter(one -> Period.parse(one.observation().period).last().isBefore(due.first()))
                .collect(Collectors.groupingBy(
                        one -> one.observation().indicator,
                        Collectors.collectingAndThen(Collectors.maxBy(byPeriod), Optional::orElseThrow)));
    }

    private static TemplateRow row(
            Asked asked, Region region, Period due, @Nullable PublishedObservation last, boolean english) {
        Indicator indicator = asked.indicator();
        Observation before = last == null ? null : last.observation();
        return new TemplateRow(
                indicator.code,
                english ? indicator.nameEn : asked.name(),
                region.code,
                english ? region.nameEn : region.name,
                due.code(),
                asked.unit(),
                null,
                before == null ? null : before.period,
                before == null ? null : before.printed + " " + before.unit,
                units(indicator, asked.unit()),
                english ? indicator.definitionEn : indicator.definitionZh);
    }

    /** The base unit and, where it counts something, its multiples. */
    private static List<String> units(Indicator indicator, String unit) {
        if (indicator.kind == Kind.RATIO || indicator.kind == Kind.STRUCTURE) {
            return List.of(unit);
        }
        String base = Unit.parse(unit).base();
        return List.of(base, "万" + base, "亿" + base);
    }

    private static Period period(String code) {
        try {
            return Period.parse(code);
        } catch (IllegalArgumentException e) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "period", code);
        }
    }
}
