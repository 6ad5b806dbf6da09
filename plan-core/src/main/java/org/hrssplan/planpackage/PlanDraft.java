package org.hrssplan.planpackage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.commitment.Commitment;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.observation.Observation;
import org.hrssplan.plan.Discrepancy;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.planpackage.PackageReader.ReadPackage;

/**
 * A package that breaks no rule, as what would be stored of it; nothing is written.
 *
 * @param rows by number, each with its indicator
 * @param observations the results of the rows and the dated ones
 */
public record PlanDraft(
        PlanPackage.Header header,
        List<PlanIndicator> rows,
        List<Breakdown> breakdowns,
        List<Observation> observations,
        List<Commitment> commitments,
        List<Discrepancy> discrepancies) {

    private static final long NO_SUBMISSION = 0;

    /**
     * Checks a package as an import does.
     *
     * @param file name for messages
     * @param catalogue the indicators of the domain by code
     * @param regions codes of the known regions
     * @throws PackageRejectedException with every rule that the package breaks
     */
    public static PlanDraft of(
            String file, ReadPackage read, String domain, Map<String, Indicator> catalogue, Set<String> regions) {
        List<Finding> findings = PackageRules.check(read.content(), domain, catalogue, regions);
        if (!findings.isEmpty()) {
            throw new PackageRejectedException(file, findings);
        }
        PackageMapping mapping = new PackageMapping(read.content());
        List<PlanIndicator> rows = mapping.rows();
        rows.forEach(row -> row.indicator = Objects.requireNonNull(catalogue.get(row.code)));
        return new PlanDraft(
                read.content().plan(),
                rows,
                mapping.breakdowns(),
                mapping.observations(NO_SUBMISSION),
                mapping.promises().commitments(),
                mapping.discrepancies());
    }
}
