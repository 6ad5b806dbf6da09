package org.hrssplan.region;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Regions over HTTP. */
@PermitAll
@Path("/api/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regions")
public class RegionResource {

    private final RegionRepository regions;

    RegionResource(RegionRepository regions) {
        this.regions = regions;
    }

    @GET
    @Operation(operationId = "listRegions", summary = "Regions and reporting areas, by code")
    public Page<RegionView> list(
            @RestQuery @Nullable String parent,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        List<Region> all =
                parent == null ? regions.listAll(Sort.by("code")) : regions.list("parent", Sort.by("code"), parent);
        List<RegionView> views = all.stream().map(RegionView::of).toList();
        return Paging.of(views, RegionView::code, limit, cursor, "regions parent=" + parent);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getRegion", summary = "One region")
    public RegionView get(@RestPath String code) {
        Region region = regions.findById(code);
        if (region == null) {
            throw new ApiException(ErrorCode.REGION_NOT_FOUND, code);
        }
        return RegionView.of(region);
    }
}
