package org.hrssplan.completeness;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.progress.EvaluationPeriods;
import org.hrssplan.region.RegionRepository;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Over HTTP, what of a plan is expected, here, late or missing. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "completeness")
@Transactional
public class CompletenessResource {

    private final PlanRepository plans;
    private final RegionRepository regions;
    private final EvaluationPeriods periods;
    private final CompletenessService completeness;

    CompletenessResource(
            PlanRepository plans,
            RegionRepository regions,
            EvaluationPeriods periods,
            CompletenessService completeness) {
        this.plans = plans;
        this.regions = regions;
        this.periods = periods;
        this.completeness = completeness;
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
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time")) @RestQuery @Nullable
                    String asOf,
            @RestQuery List<CompletenessState> state,
            @RestQuery @Nullable Boolean late,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Plan found = plans.require(plan);
        Instant then = asOf == null ? null : instant(asOf);
        requireRegion(region);
        return completeness.of(
                found,
                periods.of(found, period, then),
                then,
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

    private static Instant instant(String asOf) {
        try {
            // A sign would begin a year of more than four digits, which RFC 3339 does not have.
            if (Character.isDigit(asOf.charAt(0))) {
                return OffsetDateTime.parse(asOf).toInstant();
            }
        } catch (DateTimeParseException e) {
            // refused below
        }
        throw new ApiException(ErrorCode.INVALID_PARAMETER, "asOf", asOf);
    }
}
