package org.hrssplan.completeness;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Languages;
import org.hrssplan.idempotency.RequestFingerprint;
import org.hrssplan.sheet.SheetFormat;
import org.hrssplan.sheet.Template;
import org.hrssplan.sheet.TemplateWriter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Forms to report what is due, over HTTP. */
@PermitAll
@Path("/api/v1/observations")
@Tag(name = "imports")
public class TemplateResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TemplateService templates;

    TemplateResource(TemplateService templates) {
        this.templates = templates;
    }

    @GET
    @Path("/template")
    @Produces(XLSX)
    @Blocking
    @Operation(
            operationId = "getTemplate",
            summary = "A form of what a region has to report for a period, to be filled in and imported")
    @APIResponse(
            responseCode = "200",
            description = "A workbook, or CSV in UTF-8 with a byte order mark, to be saved under the name that it has",
            content = {
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404")
    public Response workbook(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @Parameter(required = true) @RestQuery @Nullable String period,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable Boolean all,
            @Context HttpHeaders headers) {
        return answer(SheetFormat.XLSX, region, period, plan, all, headers);
    }

    @GET
    @Path("/template")
    @Produces(CSV)
    @Blocking
    // In the document it is the other media type of the same operation.
    @Operation(hidden = true)
    public Response csv(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @Parameter(required = true) @RestQuery @Nullable String period,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable Boolean all,
            @Context HttpHeaders headers) {
        return answer(SheetFormat.CSV, region, period, plan, all, headers);
    }

    private Response answer(
            SheetFormat format,
            @Nullable String region,
            @Nullable String period,
            @Nullable String plan,
            @Nullable Boolean all,
            HttpHeaders headers) {
        Locale language = Languages.of(headers);
        Template template = templates.of(
                required("region", region), required("period", period), plan, Boolean.TRUE.equals(all), language);
        byte[] text = written(template, SheetFormat.CSV, language);
        // Over the content, since a workbook says when it was written.
        String tag = '"' + RequestFingerprint.of(text).substring(0, 24) + "-" + format.extension() + '"';
        byte[] body = format == SheetFormat.CSV ? text : written(template, format, language);
        return Response.ok(body)
                .type(format == SheetFormat.CSV ? CSV + ";charset=UTF-8" : XLSX)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(template, format))
                .build();
    }

    private static String required(String name, @Nullable String value) {
        if (value == null) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, name, "");
        }
        return value;
    }

    private static byte[] written(Template template, SheetFormat format, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (format == SheetFormat.CSV) {
                TemplateWriter.csv(template, language, out);
            } else {
                TemplateWriter.xlsx(template, language, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The name in Chinese by RFC 6266, and one in ASCII for those who do not know it. */
    private static String disposition(Template template, SheetFormat format) {
        String ascii = template.regionCode() + "-" + template.period().replace('/', '-') + "." + format.extension();
        String name = template.regionName() + template.period().replace('/', '-') + "." + format.extension();
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
