package org.hrssplan.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.http.Languages;
import org.hrssplan.http.Page;
import org.hrssplan.submission.RowReport;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Imports that run as jobs, over HTTP. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportJobResource {

    private final ImportJobs jobs;

    ImportJobResource(ImportJobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.REPORTER)
    @Scoped(Scope.OWN)
    @Operation(operationId = "getImport", summary = "How far an import is that runs as a job")
    public ImportJobView get(@RestPath String id, @Context HttpHeaders headers) {
        return ImportJobView.of(jobs.requireOwn(id), Languages.of(headers));
    }

    @GET
    @Path("/{id}/rejections")
    @RolesAllowed(Roles.REPORTER)
    @Scoped(Scope.OWN)
    @Operation(operationId = "listRejections", summary = "The rejected rows of an import, in the order of the file")
    public Page<RowReport> rejections(
            @RestPath String id,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor,
            @Context HttpHeaders headers) {
        return jobs.rejections(id, limit, cursor, Languages.of(headers));
    }
}
