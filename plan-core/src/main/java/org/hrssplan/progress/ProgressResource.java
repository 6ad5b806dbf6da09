package org.hrssplan.progress;

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
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Languages;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Verdicts over HTTP. */
@PermitAll
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
@Transactional
public class ProgressResource {

    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final RegionRepository regions;
    private final RegionTargets targets;
    private final EvaluationPeriods periods;
    private final ProgressService progress;
    private final Journal journal;

    ProgressResource(
            PlanRepository plans,
            PlanIndicatorRepository rows,
            RegionRepository regions,
            RegionTargets targets,
            EvaluationPeriods periods,
            ProgressService progress,
            Journal journal) {
        this.plans = plans;
        this.rows = rows;
        this.regions = regions;
        this.targets = targets;
        this.periods = periods;
        this.progress = progress;
        this.journal = journal;
    }

    @GET
    @Path("/{plan}/progress")
    @Operation(
            operationId = "listProgress",
            summary =
                    "Verdicts of this service's rows, or of what a plan asks of one region, through the end of a period")
    public Page<ProgressView> list(
            @RestPath String plan,
            @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor,
            @Context HttpHeaders headers) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        Period through = periods.of(found, period, vintage);
        List<RegionTarget> asked = region == null
                ? targets.ofTable(found, rows.ofPlan(plan, vintage), vintage)
                : targets.ofRegion(found, requireRegion(region), vintage);
        List<ProgressView> views = progress.ofTargets(found, asked, through, vintage, Languages.of(headers));
        return Paging.of(
                views,
                ProgressView::indicator,
                limit,
                cursor,
                "progress " + plan + " " + region + " " + through + " " + vintage);
    }

    @GET
    @Path("/{plan}/indicators/{code}/progress")
    @Operation(
            operationId = "getProgress",
            summary = "The verdict of one target of the plan's region or another through the end of a period")
    public ProgressView get(
            @RestPath String plan,
            @RestPath String code,
            @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        Period through = periods.of(found, period, vintage);
        String of = region == null ? found.jurisdiction.code : requireRegion(region);
        RegionTarget asked = targets.require(found, code, of, vintage);
        return progress.ofTargets(found, List.of(asked), through, vintage, Languages.of(headers))
                .get(0);
    }

    /** That nothing is asked of a region must not be the answer to a code that is misspelt. */
    private String requireRegion(String code) {
        if (regions.findById(code) == null) {
            throw new ApiException(ErrorCode.REGION_NOT_FOUND, code);
        }
        return code;
    }
}
