package org.hrssplan.breakdown;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.region.RegionRef;
import org.hrssplan.region.RegionRepository;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Breakdowns over HTTP. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "breakdowns")
@Transactional
public class BreakdownResource {

    private final PlanRepository plans;
    private final BreakdownRepository breakdowns;
    private final RegionRepository regions;

    BreakdownResource(PlanRepository plans, BreakdownRepository breakdowns, RegionRepository regions) {
        this.plans = plans;
        this.breakdowns = breakdowns;
        this.regions = regions;
    }

    @GET
    @Path("/{plan}/breakdowns")
    @Operation(operationId = "listBreakdowns", summary = "Targets split by region and year")
    public Page<BreakdownView> list(
            @RestPath String plan, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        plans.require(plan);
        Map<String, RegionRef> names = regionsByCode();
        List<BreakdownView> views = breakdowns.ofPlan(plan).stream()
                .map(one -> BreakdownView.of(one, names))
                .toList();
        return Paging.of(views, BreakdownView::code, limit, cursor, "breakdowns " + plan);
    }

    @GET
    @Path("/{plan}/breakdowns/{code}")
    @Operation(operationId = "getBreakdown", summary = "One target split by region and year")
    public BreakdownView get(@RestPath String plan, @RestPath String code) {
        plans.require(plan);
        return BreakdownView.of(breakdowns.require(plan, code), regionsByCode());
    }

    private Map<String, RegionRef> regionsByCode() {
        return regions.streamAll().map(RegionRef::of).collect(Collectors.toMap(RegionRef::code, Function.identity()));
    }
}
