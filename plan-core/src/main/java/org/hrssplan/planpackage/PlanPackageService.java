package org.hrssplan.planpackage;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.access.Access;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.planpackage.PackageReader.ReadPackage;
import org.hrssplan.planpackage.PackageReport.PackageOutcome;
import org.hrssplan.planpackage.PlanImporter.Outcome;
import org.hrssplan.service.ServiceConfig;

/** Takes plan packages that are sent, through the same code as those that the application carries. */
@ApplicationScoped
public class PlanPackageService {

    private final Access access;
    private final PackageReader reader;
    private final PlanImporter importer;
    private final PlanRepository plans;
    private final ServiceConfig service;

    PlanPackageService(
            Access access, PackageReader reader, PlanImporter importer, PlanRepository plans, ServiceConfig service) {
        this.access = access;
        this.reader = reader;
        this.importer = importer;
        this.plans = plans;
        this.service = service;
    }

    /** A package that follows the schema, with the tree in which its places are found. */
    record Given(JsonNode tree, ReadPackage read) {}

    /** Reads a package; VALIDATION_FAILED with everything in which it does not follow the schema. */
    Given read(JsonNode tree, Locale language) {
        try {
            return new Given(tree, reader.readPlan("package", tree, language));
        } catch (PackageRejectedException e) {
            throw refused(FindingTexts.errors(e.findings(), tree, Finding::message));
        }
    }

    /**
     * Takes a package.
     *
     * @param plan id that it must be of
     * @param dryRun tells what it would do, and writes nothing
     * @throws ApiException VALIDATION_FAILED with every rule that it breaks, PLAN_DIFFERS with the digest of what is
     *     stored if that is of other content
     */
    @Transactional
    PackageReport put(String plan, Given given, boolean dryRun, Locale language) {
        ReadPackage read = given.read();
        access.require(read.content().plan().jurisdiction());
        List<Finding> findings = new ArrayList<>(importer.check(read.content()));
        if (!read.content().plan().id().equals(plan)) {
            findings.add(new Finding("/plan/id", "id", "this is not " + plan));
        }
        if (!findings.isEmpty()) {
            throw refused(FindingTexts.errors(findings, given.tree(), one -> FindingTexts.words(one, language)));
        }
        Outcome outcome = importer.store(read, dryRun);
        if (outcome == Outcome.KEPT) {
            throw new ApiException(ErrorCode.PLAN_DIFFERS, plan)
                    .withExtensions(Map.of("digest", plans.require(plan).packageDigest));
        }
        return new PackageReport(plan, service.domain(), PackageOutcome.valueOf(outcome.name()), dryRun, read.digest());
    }

    private static ApiException refused(List<FieldError> errors) {
        return new ApiException(ErrorCode.VALIDATION_FAILED).withErrors(errors);
    }
}
