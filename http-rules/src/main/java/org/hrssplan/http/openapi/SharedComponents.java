package org.hrssplan.http.openapi;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Languages;
import org.hrssplan.http.ProblemTexts;
import org.hrssplan.http.RequestDeadline;

/** The parts of the document that every operation refers to. */
final class SharedComponents {
    private SharedComponents() {}

    static void addTo(Components components) {
        components.addSchema("Problem", ProblemSchema.problem());
        components.addSchema("FieldError", ProblemSchema.fieldError());
        components.addHeader("ETag", header("Strong entity tag over exactly the bytes of this answer.", "\"1a2b3c\""));
        components.addHeader("ContentLanguage", header("Language of the texts: zh-CN or en.", "zh-CN"));
        components.addHeader(
                "Location", header("Where that is which was created; absent where it is more than one.", "/api/v1/…"));
        components.addHeader("RetryAfter", header("Seconds after which asking again makes sense.", "5"));
        components.addParameter(
                "AcceptLanguage",
                parameter("Accept-Language", "Language of the texts: zh-CN (default) or en.", "zh-CN"));
        components.addParameter(
                "RequestTimeout",
                parameter(
                        RequestDeadline.HEADER,
                        "Milliseconds from its arrival after which a request that has not begun is not begun any more.",
                        "1500"));
        components.addParameter(
                "IfNoneMatch",
                parameter(
                        "If-None-Match",
                        "Entity tags that the client has already; 304 if one is current.",
                        "\"1a2b3c\""));
        components.addResponse(
                "NotModified",
                OASFactory.createAPIResponse()
                        .description("What the client has is current.")
                        .addHeader("ETag", OASFactory.createHeader().ref("ETag"))
                        .addHeader("Content-Language", OASFactory.createHeader().ref("ContentLanguage")));
    }

    /** Such as Problem404. */
    static String problemName(String status) {
        return "Problem" + status;
    }

    static APIResponse problem(String status) {
        List<ErrorCode> codes = Arrays.stream(ErrorCode.values())
                .filter(code -> String.valueOf(code.status()).equals(status))
                .toList();
        String names = codes.stream().map(Enum::name).collect(Collectors.joining(", "));
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        if (!codes.isEmpty()) {
            media.example(example(codes.get(0)));
        }
        APIResponse response = OASFactory.createAPIResponse()
                .description(names.isEmpty() ? "Problem" : names)
                .content(OASFactory.createContent().addMediaType(HttpProblem.MEDIA_TYPE.toString(), media));
        if (status.equals("429") || status.equals("503")) {
            response.addHeader("Retry-After", OASFactory.createHeader().ref("RetryAfter"));
        }
        return response;
    }

    private static Map<String, Object> example(ErrorCode code) {
        Locale language = Languages.CHINESE;
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", code.type());
        example.put("status", code.status());
        example.put("title", ProblemTexts.title(code, language));
        example.put("detail", ProblemTexts.detail(code, language, "…", "…", "…"));
        example.put("instance", "/api/v1/…");
        example.put("code", code.name());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader().description(description).schema(text()).example(example);
    }

    private static Parameter parameter(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text())
                .example(example);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
