package org.hrssplan.computation;

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
import org.hrssplan.http.Page;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Journal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Values of indicators over HTTP, published and computed. */
@PermitAll
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
@Transactional
public class IndicatorValueResource {

    private final ValueLists values;
    private final RegionRepository regions;
    private final PlanRepository plans;
    private final Journal journal;

    IndicatorValueResource(ValueLists values, RegionRepository regions, PlanRepository plans, Journal journal) {
        this.values = values;
        this.regions = regions;
        this.plans = plans;
        this.journal = journal;
    }

    @GET
    @Path("/{code}/values")
    @Operation(
            operationId = "listIndicatorValues",
            summary = "Values of an indicator by region and period: published ones, and where none is published what"
                    + " follows from the components, from the parts of the region and from the parts of the period;"
                    + " without a region those that plans are of; a repeated filter means or")
    public Page<IndicatorValueView> list(
            @RestPath String code,
            @RestQuery List<String> region,
            @RestQuery @Nullable Boolean descendants,
            @RestQuery List<String> period,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        region.forEach(this::requireRegion);
        List<String> asked = region.isEmpty() ? plans.jurisdictions() : region;
        List<String> wanted = Boolean.TRUE.equals(descendants)
                ? regions.withDescendants(asked)
                : asked.stream().distinct().toList();
        return values.of(code, wanted, AskedPeriods.of(period, from, to), journal.at(asOf), limit, cursor);
    }

    /** That a region has no values must not be the answer to a code that is misspelt. */
    private void requireRegion(String code) {
        if (regions.findById(code) == null) {
            throw new ApiException(ErrorCode.REGION_NOT_FOUND, code);
        }
    }
}
