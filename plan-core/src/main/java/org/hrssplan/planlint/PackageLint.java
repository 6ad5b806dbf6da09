package org.hrssplan.planlint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.lint.LintFinding;
import org.hrssplan.lint.LintRule;
import org.hrssplan.lint.LintedPlan;
import org.hrssplan.planpackage.PackageReader.ReadPackage;
import org.hrssplan.planpackage.PackageRejectedException;
import org.hrssplan.planpackage.PlanDraft;
import org.hrssplan.planpackage.PlanPackage;

/**
 * Reads packages for the lint; nothing is written.
 *
 * @param catalogue the indicators of the domain by code
 * @param regions codes of the known regions
 */
record PackageLint(String domain, Map<String, Indicator> catalogue, Set<String> regions) {

    /**
     * A package as the lint reads it.
     *
     * @throws PackageRejectedException with every rule that it breaks
     */
    LintedPlan plan(String file, ReadPackage read) {
        PlanDraft draft = PlanDraft.of(file, read, domain, catalogue, regions);
        PlanPackage.Header header = draft.header();
        return new LintedPlan(
                header.id(),
                header.jurisdiction(),
                header.startYear(),
                header.endYear(),
                header.baseYear(),
                draft.rows().stream().map(LintedPlans::row).toList(),
                draft.breakdowns().stream()
                        .map(one -> LintedPlans.split(one, catalogue.get(one.code)))
                        .toList(),
                draft.observations().stream().map(LintedPlans::value).toList(),
                LintedPlans.promises(draft.commitments()),
                draft.discrepancies().stream().map(LintedPlans::discrepancy).toList());
    }

    /** What a package was refused for. */
    static List<LintFinding> refusals(LintRule rule, PackageRejectedException refused) {
        return refused.findings().stream()
                .map(one -> LintFinding.refused(rule, one.place(), one.rule(), one.message()))
                .toList();
    }
}
