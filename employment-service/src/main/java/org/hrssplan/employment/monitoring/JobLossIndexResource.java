package org.hrssplan.employment.monitoring;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.question.Questions;
import org.hrssplan.vintage.Journal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The job-loss index over HTTP. */
@PermitAll
@Path("/api/v1/job-loss-index")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "monitoring")
public class JobLossIndexResource {

    private final JobLossIndexService index;
    private final Questions questions;
    private final Journal journal;

    JobLossIndexResource(JobLossIndexService index, Questions questions, Journal journal) {
        this.index = index;
        this.questions = questions;
        this.journal = journal;
    }

    @GET
    @Operation(
            operationId = "getJobLossIndex",
            summary = "Monthly chained index of the headcount of monitored employers, by those that reported in both"
                    + " months; at most 30 years")
    @APIResponseSchema(value = JobLossIndexView.class, responseCode = "200")
    @APIResponse(responseCode = "404")
    public JobLossIndexView get(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable Instant asOf) {
        return index.of(questions.region(region), month("from", from), month("to", to), journal.at(asOf));
    }

    private @Nullable YearMonth month(String parameter, @Nullable String code) {
        return code == null ? null : questions.month(parameter, code);
    }
}
