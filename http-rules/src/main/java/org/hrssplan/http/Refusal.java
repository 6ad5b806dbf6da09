package org.hrssplan.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request, before it is put into words.
 *
 * @param code the kind of problem
 * @param arguments what its detail mentions
 * @param detail its detail where that is in words already
 * @param errors the single reasons, whose messages depend on the language
 * @param extensions what stands in the problem beside the standard members
 */
record Refusal(
        ErrorCode code,
        List<Object> arguments,
        @Nullable String detail,
        Function<Locale, List<FieldError>> errors,
        Map<String, Object> extensions) {

    static Refusal of(ErrorCode code, Object... arguments) {
        return new Refusal(code, Arrays.asList(arguments), null, language -> List.of(), Map.of());
    }

    static Refusal of(ApiException refused) {
        return new Refusal(
                refused.code(),
                Arrays.asList(refused.arguments()),
                refused.detail(),
                language -> refused.errors(),
                refused.extensions());
    }

    String detail(Locale language) {
        return detail == null ? ProblemTexts.detail(code, language, arguments.toArray()) : ProblemTexts.shown(detail);
    }

    /** With one field as the reason. */
    Refusal because(String field, String fieldCode) {
        return new Refusal(
                code,
                arguments,
                detail,
                language -> List.of(new FieldError(field, fieldCode, ProblemTexts.field(fieldCode, language))),
                extensions);
    }
}
