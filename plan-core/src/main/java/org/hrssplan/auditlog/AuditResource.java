package org.hrssplan.auditlog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.http.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The audit log over HTTP. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Scoped(Scope.DOMAIN)
    @Operation(
            operationId = "listAuditEntries",
            summary =
                    "Who wrote what, and who was refused, in the order in which it happened; path asks for targets that"
                            + " begin so, a repeated filter means or")
    public Page<AuditView> list(
            @RestQuery List<String> account,
            @RestQuery @Nullable Instant from,
            @RestQuery @Nullable Instant to,
            @RestQuery @Nullable String path,
            @RestQuery List<Integer> status,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return audit.list(new AuditFilter(account, from, to, path, status), limit, cursor);
    }

    @GET
    @Path("/verification")
    @RolesAllowed(Roles.AUDITOR)
    @Scoped(Scope.DOMAIN)
    @Operation(
            operationId = "verifyAudit",
            summary = "Whether the audit log is what was written, link by link; head is one that was written down"
                    + " earlier, its number and hash with a colon between them, and must still be there")
    public ChainVerification verify(@RestQuery @Nullable String head) {
        return audit.verify(head);
    }
}
