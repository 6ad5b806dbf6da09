package org.hrssplan.submission;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.Languages;
import org.hrssplan.idempotency.IdempotentRequests;
import org.hrssplan.idempotency.StoredAnswer;
import org.hrssplan.vintage.Writes;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Submitting observations over HTTP. */
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations")
public class SubmissionResource {

    private static final String OPERATION = "POST /observations";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final SubmissionService submissions;
    private final IdempotentRequests idempotent;
    private final JsonAnswers answers;

    SubmissionResource(SubmissionService submissions, IdempotentRequests idempotent, JsonAnswers answers) {
        this.submissions = submissions;
        this.idempotent = idempotent;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitObservations",
            summary = "Submit observations for review: all or none unless atomic=false")
    public Response submit(
            SubmittedItems given,
            @RestQuery @Nullable Boolean atomic,
            @RestQuery @Nullable Boolean dryRun,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        SubmissionMode mode = new SubmissionMode(
                !Boolean.FALSE.equals(atomic), Boolean.TRUE.equals(dryRun), false, given.submittedBy());
        try {
            return JsonAnswers.response(Writes.run(
                    TIMEOUT,
                    () -> idempotent.once(
                            idempotencyKey,
                            OPERATION,
                            answers.fingerprint(List.of(given, mode)),
                            () -> answer(submissions.submit(given, mode, ifMatch, language), mode))));
        } catch (UndoneException undone) {
            return JsonAnswers.response(answer(undone.report(), mode));
        }
    }

    private StoredAnswer answer(SubmissionReport report, SubmissionMode mode) {
        List<RowReport> rows = report.items();
        if (!mode.atomic()) {
            return answers.of(207, report, Map.of());
        }
        if (report.created() == 0 || mode.dryRun()) {
            return answers.of(200, report, Map.of());
        }
        Map<String, String> headers = rows.size() == 1
                ? Map.of(
                        HttpHeaders.LOCATION,
                        "/api/v1/observations/" + rows.get(0).id(),
                        HttpHeaders.ETAG,
                        Objects.requireNonNull(rows.get(0).etag()))
                : Map.of();
        return answers.of(201, report, headers);
    }
}
