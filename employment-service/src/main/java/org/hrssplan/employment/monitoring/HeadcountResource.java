package org.hrssplan.employment.monitoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Access;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.http.Languages;
import org.hrssplan.http.Page;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.idempotency.StoredAnswer;
import org.hrssplan.question.Questions;
import org.hrssplan.vintage.Journal;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Headcounts of monitored employers over HTTP. */
@Path("/api/v1/headcounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "monitoring")
public class HeadcountResource {

    private final Access access;
    private final HeadcountService headcounts;
    private final Questions questions;
    private final Journal journal;
    private final SafeWrites writes;
    private final ObjectMapper json;

    HeadcountResource(
            Access access,
            HeadcountService headcounts,
            Questions questions,
            Journal journal,
            SafeWrites writes,
            ObjectMapper json) {
        this.access = access;
        this.headcounts = headcounts;
        this.questions = questions;
        this.journal = journal;
        this.writes = writes;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REPORTER)
    @Scoped(Scope.ROWS)
    @Operation(
            operationId = "takeHeadcounts",
            summary = "Report headcounts of monitored employers, all or none; what is known is corrected by a revision")
    @APIResponse(
            responseCode = "200",
            description = "Nothing is new: all is known or corrected",
            content = @Content(schema = @Schema(implementation = HeadcountReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "At least one headcount is new",
            content = @Content(schema = @Schema(implementation = HeadcountReport.class)))
    public Response take(
            GivenHeadcounts given,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        return writes.run(idempotencyKey, "POST /headcounts", given, () -> {
            HeadcountReport report = headcounts.take(given, language);
            return StoredAnswer.of(report.status(), report, language, json);
        });
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Scoped(Scope.RECORD)
    @Operation(operationId = "listHeadcounts", summary = "Headcounts by region, employer and month")
    public Page<HeadcountView> list(
            @RestQuery List<String> employer,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        HeadcountFilter filter =
                new HeadcountFilter(access.readable(List.of()), employer, month("from", from), month("to", to));
        return headcounts.list(filter, journal.at(asOf), limit, cursor);
    }

    private @Nullable YearMonth month(String parameter, @Nullable String asked) {
        return asked == null ? null : questions.month(parameter, asked);
    }
}
