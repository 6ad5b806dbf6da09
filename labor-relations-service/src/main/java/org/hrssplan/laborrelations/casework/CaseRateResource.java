package org.hrssplan.laborrelations.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Languages;
import org.hrssplan.period.Period;
import org.hrssplan.question.Questions;
import org.hrssplan.vintage.Journal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Rates of casework over HTTP. */
@PermitAll
@Path(CaseworkResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "casework")
public class CaseRateResource {

    private final CaseRateService rates;
    private final Questions questions;
    private final Journal journal;

    CaseRateResource(CaseRateService rates, Questions questions, Journal journal) {
        this.rates = rates;
        this.questions = questions;
        this.journal = journal;
    }

    @GET
    @Path("/rates")
    @Operation(
            operationId = "getCaseRates",
            summary = "Rates of mediation, arbitration and inspection, from cases summed over the periods and the"
                    + " region's parts, beside the reported ones")
    @APIResponseSchema(value = CaseRatesView.class, responseCode = "200")
    @APIResponse(responseCode = "404")
    public CaseRatesView get(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @Parameter(required = true) @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        if (from == null) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "from", "");
        }
        Period first = questions.period("from", from);
        Period last = to == null ? first : questions.period("to", to);
        return rates.of(questions.region(region), first, last, journal.at(asOf), Languages.of(headers));
    }
}
