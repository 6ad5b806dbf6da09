package org.hrssplan.observation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Observations over HTTP. */
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations")
public class ObservationResource {

    private final ObservationService observations;

    ObservationResource(ObservationService observations) {
        this.observations = observations;
    }

    @GET
    @Operation(
            operationId = "listObservations",
            summary = "Published observations by region, indicator and period; a repeated filter means or")
    public Page<ObservationView> list(
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @RestQuery List<String> period,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return observations.list(new ObservationFilter(indicator, region, period), limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getObservation", summary = "One published observation")
    public ObservationView get(@RestPath String id) {
        return observations.get(id);
    }
}
