package org.hrssplan.http.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The one shape of all problems (RFC 9457). */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A request that failed (RFC 9457).")
                .required(List.of("type", "status", "title", "detail", "instance", "code", "traceId"))
                .addProperty("type", text("Stable URI of the kind of problem").format("uri"))
                .addProperty("status", of(SchemaType.INTEGER, "HTTP status").format("int32"))
                .addProperty("title", text("Kind of problem, in the language of the answer"))
                .addProperty("detail", text("What happened this time, in the language of the answer"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("code", text("Stable code, listed in docs/error-codes.md"))
                .addProperty("traceId", text("Id under which the logs have this request"))
                .addProperty(
                        "errors",
                        of(SchemaType.ARRAY, "All reasons, where there are several or they belong to fields")
                                .items(OASFactory.createSchema().ref("FieldError")));
    }

    static Schema fieldError() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One reason for which a request was refused.")
                .required(List.of("field", "code", "message"))
                .addProperty("field", text("JSON pointer into the body, or name of a parameter"))
                .addProperty("code", text("Stable code of the reason"))
                .addProperty("message", text("The reason, in the language of the answer"));
    }

    private static Schema text(String description) {
        return of(SchemaType.STRING, description);
    }

    private static Schema of(SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}
