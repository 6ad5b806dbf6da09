package org.hrssplan.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Plans and their indicator rows over HTTP. */
@PermitAll
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@Transactional
public class PlanResource {

    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final Journal journal;

    PlanResource(PlanRepository plans, PlanIndicatorRepository rows, Journal journal) {
        this.plans = plans;
        this.rows = rows;
        this.journal = journal;
    }

    @GET
    @Operation(operationId = "listPlans", summary = "Plans in which this service has a part, latest first")
    public Page<PlanView> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        List<PlanView> views = plans.inOrder().stream().map(PlanView::of).toList();
        return Paging.of(views, PlanView::id, limit, cursor, "plans");
    }

    @GET
    @Path("/{plan}")
    @Operation(operationId = "getPlan", summary = "One plan with this service's chapters")
    public PlanView get(@RestPath String plan) {
        return PlanView.of(plans.require(plan));
    }

    @GET
    @Path("/{plan}/indicators")
    @Operation(operationId = "listPlanIndicators", summary = "This service's rows of the plan's indicator table")
    public Page<PlanIndicatorView> indicators(
            @RestPath String plan,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        List<PlanIndicatorView> views = rows.ofPlan(plan, vintage).stream()
                .map(row -> PlanIndicatorView.of(found, row))
                .toList();
        return Paging.of(views, PlanIndicatorView::code, limit, cursor, "plan-indicators " + plan + " " + vintage);
    }

    @GET
    @Path("/{plan}/indicators/{code}")
    @Operation(operationId = "getPlanIndicator", summary = "One row of the plan's indicator table")
    public PlanIndicatorView indicator(
            @RestPath String plan, @RestPath String code, @RestQuery @Nullable Instant asOf) {
        Vintage vintage = journal.at(asOf);
        return PlanIndicatorView.of(plans.require(plan), rows.require(plan, code, vintage));
    }
}
