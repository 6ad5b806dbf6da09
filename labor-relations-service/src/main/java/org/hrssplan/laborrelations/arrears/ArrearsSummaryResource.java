package org.hrssplan.laborrelations.arrears;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.question.Questions;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Wage arrears in sum over HTTP. */
@PermitAll
@Path(ArrearsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "wage-arrears")
public class ArrearsSummaryResource {

    private final ArrearsReading arrears;
    private final Questions questions;
    private final Journal journal;

    ArrearsSummaryResource(ArrearsReading arrears, Questions questions, Journal journal) {
        this.arrears = arrears;
        this.questions = questions;
        this.journal = journal;
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "getWageArrearsSummary",
            summary = "Cases, workers, amounts owed, recovered and outstanding of a region and its parts at the end of"
                    + " a day, by age; by default today")
    @APIResponseSchema(value = ArrearsSummary.class, responseCode = "200")
    @APIResponse(responseCode = "404")
    public ArrearsSummary get(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @RestQuery @Nullable String on,
            @RestQuery @Nullable Instant asOf) {
        Vintage vintage = journal.at(asOf);
        return arrears.summary(questions.region(region), day(on, vintage), vintage);
    }

    private LocalDate day(@Nullable String on, Vintage vintage) {
        LocalDate day = on == null ? questions.today(vintage) : FieldChecks.dayOf(on);
        if (day == null || day.isAfter(questions.today(vintage))) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "on", on);
        }
        return day;
    }
}
