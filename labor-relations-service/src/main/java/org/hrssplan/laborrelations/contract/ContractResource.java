package org.hrssplan.laborrelations.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.question.Questions;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Rates of labor contracts over HTTP. */
@PermitAll
@Path("/api/v1/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts")
public class ContractResource {

    private final ContractService contracts;
    private final Questions questions;
    private final Journal journal;

    ContractResource(ContractService contracts, Questions questions, Journal journal) {
        this.contracts = contracts;
        this.questions = questions;
        this.journal = journal;
    }

    @GET
    @Operation(
            operationId = "getContracts",
            summary = "Rates of labor contracts of a region through the end of a period, as reported, against the"
                    + " targets of the plans in force")
    @APIResponseSchema(value = ContractsView.class, responseCode = "200")
    @APIResponse(responseCode = "404")
    public ContractsView get(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf) {
        Vintage vintage = journal.at(asOf);
        return contracts.of(questions.region(region), questions.untilNow(period, vintage), vintage);
    }
}
