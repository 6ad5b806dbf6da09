package org.hrssplan.socialinsurance.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.vintage.Journal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How long a fund lasts, over HTTP. */
@PermitAll
@Path("/api/v1/funds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "funds")
public class FundOutlookResource {

    private final FundOutlookService outlook;
    private final Journal journal;

    FundOutlookResource(FundOutlookService outlook, Journal journal) {
        this.outlook = outlook;
        this.journal = journal;
    }

    @GET
    @Path("/{scheme}/{region}/outlook")
    @Operation(
            operationId = "getFundOutlook",
            summary =
                    "For how many months a fund can pay, and what becomes of it if income and expenditure go on growing")
    public FundOutlookView get(
            @RestPath FundScheme scheme,
            @RestPath String region,
            @RestQuery @Nullable Integer from,
            @Parameter(schema = @Schema(implementation = BigDecimal.class)) @RestQuery @Nullable String incomeGrowth,
            @Parameter(schema = @Schema(implementation = BigDecimal.class)) @RestQuery @Nullable
                    String expenditureGrowth,
            @RestQuery @Nullable Integer years,
            @RestQuery @Nullable Instant asOf) {
        return outlook.of(scheme, region, from, incomeGrowth, expenditureGrowth, years, journal.at(asOf));
    }
}
