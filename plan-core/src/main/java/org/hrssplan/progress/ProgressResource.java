package org.hrssplan.progress;

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
import org.hrssplan.http.Languages;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.service.ServiceConfig;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Verdicts over HTTP. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
@Transactional
public class ProgressResource {

    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final EvaluationPeriods periods;
    private final ProgressService progress;
    private final ServiceConfig service;
    private final Journal journal;

    ProgressResource(
            PlanRepository plans,
            PlanIndicatorRepository rows,
            EvaluationPeriods periods,
            ProgressService progress,
            ServiceConfig service,
            Journal journal) {
        this.plans = plans;
        this.rows = rows;
        this.periods = periods;
        this.progress = progress;
        this.service = service;
        this.journal = journal;
    }

    @GET
    @Path("/{plan}/progress")
    @Operation(operationId = "listProgress", summary = "Verdicts of this service's rows through the end of a period")
    public Page<ProgressView> list(
            @RestPath String plan,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor,
            @Context HttpHeaders headers) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        Period through = periods.of(found, period, vintage);
        List<ProgressView> views = progress.of(found, rows.ofPlan(plan), through, vintage, Languages.of(headers));
        return Paging.of(
                views, ProgressView::indicator, limit, cursor, "progress " + plan + " " + through + " " + vintage);
    }

    @GET
    @Path("/{plan}/indicators/{code}/progress")
    @Operation(operationId = "getProgress", summary = "The verdict of one row through the end of a period")
    public ProgressView get(
            @RestPath String plan,
            @RestPath String code,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        Period through = periods.of(found, period, vintage);
        return progress.of(found, List.of(rows.require(plan, code)), through, vintage, Languages.of(headers))
                .get(0);
    }

    @GET
    @Path("/{plan}/view")
    @Operation(
            operationId = "getPlanPart",
            summary = "This service's part of the whole-plan view: chapters, rows and verdicts in one answer")
    public PlanPartView view(
            @RestPath String plan,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        Period through = periods.of(found, period, vintage);
        List<PlanIndicator> own = rows.ofPlan(plan);
        List<ProgressView> verdicts = progress.of(found, own, through, vintage, Languages.of(headers));
        return PlanPartView.of(found, through, service.domain(), own, verdicts);
    }
}
