package org.hrssplan.observation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Access;
import org.hrssplan.access.Roles;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Observations over HTTP: reading. */
@PermitAll
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations")
public class ObservationResource {

    private final ObservationService observations;
    private final RegionRepository regions;
    private final Access access;
    private final Journal journal;

    ObservationResource(ObservationService observations, RegionRepository regions, Access access, Journal journal) {
        this.observations = observations;
        this.regions = regions;
        this.access = access;
        this.journal = journal;
    }

    @GET
    @Operation(
            operationId = "listObservations",
            summary =
                    "Observations by region, indicator and period, published ones unless a status is asked for, which"
                            + " needs the role reader and shows the regions of the token;"
                            + " a repeated filter means or; only what was reported, computed values are those of the indicators")
    public Page<ObservationView> list(
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @RestQuery @Nullable Boolean descendants,
            @RestQuery List<String> period,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery List<Status> status,
            @RestQuery List<String> source,
            @RestQuery @Nullable Instant updatedAfter,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        List<Status> statuses = status.isEmpty() ? List.of(Status.PUBLISHED) : status;
        List<String> wanted = Boolean.TRUE.equals(descendants) ? regions.withDescendants(region) : region;
        if (!statuses.equals(List.of(Status.PUBLISHED))) {
            access.requireRole(Roles.READER);
            wanted = access.readable(wanted);
        }
        ObservationFilter filter = new ObservationFilter(
                indicator, wanted, PeriodFilter.of(period, from, to), statuses, source, updatedAfter);
        return observations.list(filter, journal.at(asOf), access.reading(), limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getObservation",
            summary = "One observation: its published value, or its latest revision where none is published")
    public RestResponse<ObservationView> get(@RestPath String id, @RestQuery @Nullable Instant asOf) {
        ObservationView view = observations.get(id, journal.at(asOf), access.reading());
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, view.etag())
                .build();
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(
            operationId = "listRevisions",
            summary = "Every revision of one observation from the first, with its review")
    public Page<ObservationView> revisions(
            @RestPath String id,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        return Paging.of(
                observations.revisions(id, vintage, access.reading()),
                one -> Integer.toString(one.revision()),
                limit,
                cursor,
                "revisions " + id + " " + vintage);
    }
}
