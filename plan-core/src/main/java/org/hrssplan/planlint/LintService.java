package org.hrssplan.planlint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.breakdown.BreakdownRepository;
import org.hrssplan.commitment.CommitmentRepository;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.lint.LintFinding;
import org.hrssplan.lint.LintRule;
import org.hrssplan.lint.LintRules;
import org.hrssplan.lint.LintedPlan;
import org.hrssplan.lint.LintedRow;
import org.hrssplan.lint.LintedValue;
import org.hrssplan.observation.ObservationRepository;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.planpackage.PackageReader;
import org.hrssplan.planpackage.PackageReader.ReadPackage;
import org.hrssplan.planpackage.PackageRejectedException;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.service.ServiceConfig;
import org.hrssplan.vintage.Vintage;

/** Lints plans beside the other editions that are stored here. */
@ApplicationScoped
@Transactional
public class LintService {

    private final PackageReader reader;
    private final ServiceConfig service;
    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final BreakdownRepository breakdowns;
    private final ObservationRepository observations;
    private final CommitmentRepository commitments;
    private final IndicatorRepository indicators;
    private final RegionRepository regions;

    LintService(
            PackageReader reader,
            ServiceConfig service,
            PlanRepository plans,
            PlanIndicatorRepository rows,
            BreakdownRepository breakdowns,
            ObservationRepository observations,
            CommitmentRepository commitments,
            IndicatorRepository indicators,
            RegionRepository regions) {
        this.reader = reader;
        this.service = service;
        this.plans = plans;
        this.rows = rows;
        this.breakdowns = breakdowns;
        this.observations = observations;
        this.commitments = commitments;
        this.indicators = indicators;
        this.regions = regions;
    }

    /** The findings of a stored plan; PLAN_NOT_FOUND if this service has no part of it. */
    public List<LintFinding> ofStored(String id) {
        LintedPlan plan = stored(plans.require(id), catalogue());
        return LintRules.check(plan, editionsBeside(plan));
    }

    /** The findings of a package that is only given; nothing is written. */
    public List<LintFinding> ofPackage(String id, String text, PackageReader.Form form) {
        String file = "package";
        ReadPackage read;
        try {
            read = reader.readPlan(file, text, form);
        } catch (PackageRejectedException refused) {
            return PackageLint.refusals(LintRule.PACKAGE_SCHEMA, refused);
        }
        String given = read.content().plan().id();
        if (!given.equals(id)) {
            String message = given + " is not the plan of the path, " + id;
            return List.of(LintFinding.refused(LintRule.PACKAGE_RULE, "/plan/id", "id", message));
        }
        Set<String> known = regions.streamAll().map(one -> one.code).collect(Collectors.toSet());
        try {
            LintedPlan plan = new PackageLint(service.domain(), catalogue(), known).plan(file, read);
            return LintRules.check(plan, editionsBeside(plan));
        } catch (PackageRejectedException refused) {
            return PackageLint.refusals(LintRule.PACKAGE_RULE, refused);
        }
    }

    private List<LintedPlan> editionsBeside(LintedPlan plan) {
        Map<String, Indicator> catalogue = catalogue();
        return plans.inOrder().stream()
                .filter(one -> !one.id.equals(plan.id()) && one.jurisdiction.code.equals(plan.jurisdiction()))
                .map(one -> stored(one, catalogue))
                .toList();
    }

    private LintedPlan stored(Plan plan, Map<String, Indicator> catalogue) {
        List<LintedRow> own = rows.ofPlan(plan.id, Vintage.LATEST).stream()
                .map(LintedPlans::row)
                .toList();
        String region = plan.jurisdiction.code;
        List<String> codes = own.stream().map(LintedRow::code).toList();
        List<LintedValue> values = observations.published(region, codes, Vintage.LATEST).stream()
                .map(one -> LintedPlans.value(one.observation()))
                .toList();
        return new LintedPlan(
                plan.id,
                region,
                plan.startYear,
                plan.endYear,
                plan.baseYear,
                own,
                breakdowns.ofPlan(plan.id, Vintage.LATEST).stream()
                        .map(one -> LintedPlans.split(one, catalogue.get(one.code)))
                        .toList(),
                values,
                LintedPlans.promises(commitments.ofPlan(plan.id)),
                plan.discrepancies.stream().map(LintedPlans::discrepancy).toList());
    }

    private Map<String, Indicator> catalogue() {
        return indicators.streamAll().collect(Collectors.toMap(one -> one.code, Function.identity()));
    }
}
