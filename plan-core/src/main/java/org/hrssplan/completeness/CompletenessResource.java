package org.hrssplan.completeness;

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
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.progress.EvaluationPeriods;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Over HTTP, what of a plan is expected, here, late or missing. */
@PermitAll
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "completeness")
@Transactional
public class CompletenessResource {

    private final PlanRepository plans;
    private final RegionRepository regions;
    private final EvaluationPeriods periods;
    private final CompletenessService completeness;
    private final Journal journal;

    CompletenessResource(
            PlanRepository plans,
            RegionRepository regions,
            EvaluationPeriods periods,
            CompletenessService completeness,
            Journal journal) {
        this.plans = plans;
        this.regions = regions;
        this.periods = periods;
        this.completeness = completeness;
        this.journal = journal;
    }

    @GET
    @Path("/{plan}/completeness")
    @Operation(
            operationId = "getCompleteness",
            summary = "Which figures of a plan are expected, here, late or missing through the end of a period")
    public CompletenessView get(
            @RestPath String plan,
            @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @RestQuery List<CompletenessState> state,
            @RestQuery @Nullable Boolean late,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        requireRegion(region);
        return completeness.of(
                found,
                periods.of(found, period, vintage),
                vintage,
                new CompletenessFilter(region, state, late),
                limit,
                cursor);
    }

    /** That nothing is expected of a region must not be the answer to a code that is misspelt. */
    private void requireRegion(@Nullable String code) {
        if (code != null && regions.findById(code) == null) {
            throw new ApiException(ErrorCode.REGION_NOT_FOUND, code);
        }
    }
}
