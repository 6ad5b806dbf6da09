package org.hrssplan.planview;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.alert.AlertService;
import org.hrssplan.commitment.CommitmentService;
import org.hrssplan.http.Languages;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.progress.EvaluationPeriods;
import org.hrssplan.progress.ProgressService;
import org.hrssplan.progress.ProgressView;
import org.hrssplan.service.ServiceConfig;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A service's part of the whole-plan view over HTTP. */
@PermitAll
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
@Transactional
public class PlanPartResource {

    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final EvaluationPeriods periods;
    private final ProgressService progress;
    private final CommitmentService commitments;
    private final AlertService alerts;
    private final ServiceConfig service;
    private final Journal journal;

    PlanPartResource(
            PlanRepository plans,
            PlanIndicatorRepository rows,
            EvaluationPeriods periods,
            ProgressService progress,
            CommitmentService commitments,
            AlertService alerts,
            ServiceConfig service,
            Journal journal) {
        this.plans = plans;
        this.rows = rows;
        this.periods = periods;
        this.progress = progress;
        this.commitments = commitments;
        this.alerts = alerts;
        this.service = service;
        this.journal = journal;
    }

    @GET
    @Path("/{plan}/view")
    @Operation(
            operationId = "getPlanPart",
            summary = "This service's part of the whole-plan view: chapters, rows, verdicts and alerts in one answer")
    public PlanPartView view(
            @RestPath String plan,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        Period through = periods.of(found, period, vintage);
        List<PlanIndicator> own = rows.ofPlan(plan, vintage);
        List<ProgressView> verdicts = progress.briefly(found, own, through, vintage, Languages.of(headers));
        return PlanPartView.of(
                found,
                through,
                service.domain(),
                own,
                verdicts,
                commitments.fulfilment(found, through, vintage),
                alerts.open(plan, found.jurisdiction.code, vintage));
    }
}
