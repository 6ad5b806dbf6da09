package org.hrssplan.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Access;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Languages;
import org.hrssplan.sheet.SheetFormat;
import org.hrssplan.submission.SubmissionMode;
import org.hrssplan.submission.SubmissionReport;
import org.hrssplan.submission.SubmittedItems;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Importing files over HTTP. */
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportService imports;
    private final Access access;
    private final ImportPlaces places;

    ImportResource(ImportService imports, Access access, ImportPlaces places) {
        this.imports = imports;
        this.access = access;
        this.places = places;
    }

    @POST
    @Path("/import")
    @Consumes({MediaType.APPLICATION_JSON, CSV, XLSX})
    @Blocking
    @RolesAllowed(Roles.REPORTER)
    @Scoped(Scope.ROWS)
    @Operation(
            operationId = "importObservations",
            summary = "Import a file of observations for review, all or none unless atomic=false;"
                    + " a large one, or with Prefer: respond-async, as a job")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubmittedItems.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "Nothing was created: a dry run, or all is known or corrected",
            content = @Content(schema = @Schema(implementation = SubmissionReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "Taken: at least one observation is new",
            content = @Content(schema = @Schema(implementation = SubmissionReport.class)))
    @APIResponse(
            responseCode = "207",
            description = "With atomic=false: each row has an outcome of its own",
            content = @Content(schema = @Schema(implementation = SubmissionReport.class)))
    @APIResponse(
            responseCode = "202",
            description = "Kept, to be imported as a job; Location says where it can be asked for",
            content = @Content(schema = @Schema(implementation = ImportJobView.class)))
    public Response importFile(
            InputStream file,
            @RestQuery @Nullable Boolean atomic,
            @RestQuery @Nullable Boolean dryRun,
            @RestQuery @Nullable String submittedBy,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestHeader("Prefer") @Nullable String prefer,
            @Context HttpHeaders headers) {
        SheetFormat format = format(headers.getMediaType());
        SubmissionMode mode = new SubmissionMode(
                !Boolean.FALSE.equals(atomic),
                Boolean.TRUE.equals(dryRun),
                format != SheetFormat.JSON,
                access.named(submittedBy),
                access.caller());
        boolean asynchronous = prefer != null && prefer.contains("respond-async");
        ImportRequest request = new ImportRequest(format, mode);
        return places.take(() -> imports.take(file, request, asynchronous, idempotencyKey, Languages.of(headers)))
                .toResponse();
    }

    private static SheetFormat format(@Nullable MediaType type) {
        for (SheetFormat format : SheetFormat.values()) {
            if (type != null && format.mediaType().equals(type.getType() + "/" + type.getSubtype())) {
                return format;
            }
        }
        throw new ApiException(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
    }
}
