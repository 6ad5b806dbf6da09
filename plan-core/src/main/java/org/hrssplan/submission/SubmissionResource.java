package org.hrssplan.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
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
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.Languages;
import org.hrssplan.idempotency.RequestFingerprint;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.idempotency.StoredAnswer;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Submitting observations over HTTP. */
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations")
public class SubmissionResource {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final SubmissionService submissions;
    private final Access access;
    private final SafeWrites writes;
    private final AuditNotes notes;
    private final ObjectMapper json;

    SubmissionResource(
            SubmissionService submissions, Access access, SafeWrites writes, AuditNotes notes, ObjectMapper json) {
        this.submissions = submissions;
        this.access = access;
        this.writes = writes;
        this.notes = notes;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REPORTER)
    @Scoped(Scope.ROWS)
    @Operation(
            operationId = "submitObservations",
            summary = "Submit observations for review: all or none unless atomic=false")
    @APIResponse(
            responseCode = "200",
            description = "Nothing was created: a dry run, or all is known or corrected",
            content = @Content(schema = @Schema(implementation = SubmissionReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "Taken: at least one observation is new; Location where it is one row",
            content = @Content(schema = @Schema(implementation = SubmissionReport.class)))
    @APIResponse(
            responseCode = "207",
            description = "With atomic=false: each row has an outcome of its own",
            content = @Content(schema = @Schema(implementation = SubmissionReport.class)))
    public Response submit(
            SubmittedItems given,
            @RestQuery @Nullable Boolean atomic,
            @RestQuery @Nullable Boolean dryRun,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        SubmissionMode mode = new SubmissionMode(
                !Boolean.FALSE.equals(atomic),
                Boolean.TRUE.equals(dryRun),
                false,
                access.named(given.submittedBy()),
                access.caller());
        try {
            return writes.run(
                            TIMEOUT,
                            idempotencyKey,
                            "POST /observations " + mode.key() + " " + ifMatch,
                            RequestFingerprint.of(given, json),
                            () -> answer(submissions.submit(given, mode, ifMatch, language), mode, language))
                    .toResponse();
        } catch (UndoneException undone) {
            return answer(undone.report(), mode, language).toResponse();
        }
    }

    private StoredAnswer answer(SubmissionReport report, SubmissionMode mode, Locale language) {
        notes.summary(report.counts());
        StoredAnswer answer = StoredAnswer.of(report.status(mode), report, language, json);
        return answer.status() == 201 && report.items().size() == 1
                ? report.items().get(0).located(answer)
                : answer;
    }
}
