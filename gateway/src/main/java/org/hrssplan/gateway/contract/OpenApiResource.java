package org.hrssplan.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What clients are generated from. */
@Path("/api/v1/openapi")
@Tag(name = "contract", description = "What clients are generated from")
public class OpenApiResource {
    private static final String CACHED = "public, max-age=300";
    private static final List<Variant> TYPES =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, Contract.YAML).build();
    private static final Pattern TAKES_GZIP = Pattern.compile("(^|[, ])gzip *(,|$|;(?! *q *= *0(\\.0*)? *(,|$)))");

    private final Contract contract;

    OpenApiResource(Contract contract) {
        this.contract = contract;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "application/yaml"})
    @Operation(
            operationId = "getOpenApi",
            summary = "The OpenAPI document of the gateway and all services, as they are seen at the gateway")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JsonNode.class)),
                @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(@Context Request request, @Context HttpHeaders headers) {
        Variant chosen = request.selectVariant(TYPES);
        if (chosen == null) {
            throw new ApiException(ErrorCode.NOT_ACCEPTABLE);
        }
        boolean compressed = takesGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        Rendition document = contract.in(chosen.getMediaType(), compressed);
        Response.ResponseBuilder answer = Response.ok(document.bytes(), chosen.getMediaType())
                .tag(document.tag())
                .language(Locale.ENGLISH)
                .header(HttpHeaders.CACHE_CONTROL, CACHED)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
        return (compressed ? answer.encoding("gzip") : answer).build();
    }

    static boolean takesGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null && TAKES_GZIP.matcher(acceptEncoding).find();
    }
}
