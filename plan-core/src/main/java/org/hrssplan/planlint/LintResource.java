package org.hrssplan.planlint;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Languages;
import org.hrssplan.http.OptionalBody;
import org.hrssplan.lint.LintFinding;
import org.hrssplan.planpackage.PackageReader.Form;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The plan lint over HTTP. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lint")
public class LintResource {

    private static final String YAML = "application/yaml";
    private static final int MAX_BYTES = 1 << 20;

    private final LintService lint;

    LintResource(LintService lint) {
        this.lint = lint;
    }

    @POST
    @Path("/{plan}/lint")
    @Consumes({MediaType.APPLICATION_JSON, YAML})
    @Blocking
    @RolesAllowed(Roles.PLANNER)
    @Scoped(Scope.DOMAIN)
    @Operation(
            operationId = "lintPlan",
            summary =
                    "What in this service's part of a plan does not fit together: of the stored plan, or with a body of"
                            + " the package in it, of which nothing is stored")
    public LintView lint(
            @RestPath String plan,
            @RequestBody(
                            required = false,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = JsonNode.class)),
                                @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING))
                            })
                    @OptionalBody
                    @Nullable
                    InputStream body,
            @Context HttpHeaders headers)
            throws IOException {
        byte[] given = body == null ? new byte[0] : body.readNBytes(MAX_BYTES + 1);
        if (given.length > MAX_BYTES) {
            throw new ApiException(ErrorCode.PAYLOAD_TOO_LARGE, MAX_BYTES);
        }
        List<LintFinding> found = given.length == 0
                ? lint.ofStored(plan)
                : lint.ofPackage(plan, new String(given, StandardCharsets.UTF_8), form(headers.getMediaType()));
        return LintView.of(plan, found, Languages.of(headers));
    }

    private static Form form(@Nullable MediaType type) {
        return type != null && type.getSubtype().equals("yaml") ? Form.YAML : Form.JSON;
    }
}
