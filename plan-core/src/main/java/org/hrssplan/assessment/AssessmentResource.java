package org.hrssplan.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.progress.EvaluationPeriods;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The ranking of regions over HTTP. */
@PermitAll
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessment")
@Transactional
public class AssessmentResource {

    private final PlanRepository plans;
    private final EvaluationPeriods periods;
    private final AssessmentService assessment;
    private final Journal journal;

    AssessmentResource(PlanRepository plans, EvaluationPeriods periods, AssessmentService assessment, Journal journal) {
        this.plans = plans;
        this.periods = periods;
        this.assessment = assessment;
        this.journal = journal;
    }

    @GET
    @Path("/{plan}/assessment")
    @Operation(
            operationId = "getAssessment",
            summary = "Regions ranked by how they keep to their own targets through the end of a period")
    public AssessmentView get(
            @RestPath String plan, @RestQuery @Nullable String period, @RestQuery @Nullable Instant asOf) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        return assessment.of(found, periods.of(found, period, vintage), vintage);
    }
}
