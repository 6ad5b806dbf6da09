package org.hrssplan.http;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What went wrong with a request, before it is put into words.
 *
 * @param code the kind of problem
 * @param arguments what its detail mentions
 * @param errors the single reasons, whose messages depend on the language
 */
record Refusal(ErrorCode code, List<Object> arguments, Function<Locale, List<FieldError>> errors) {

    static Refusal of(ErrorCode code, Object... arguments) {
        return new Refusal(code, List.of(arguments), language -> List.of());
    }

    static Refusal of(ApiException refused) {
        return new Refusal(refused.code(), List.of(refused.arguments()), language -> refused.errors());
    }

    /** With one field as the reason. */
    Refusal because(String field, String fieldCode) {
        return new Refusal(
                code,
                arguments,
                language -> List.of(new FieldError(field, fieldCode, ProblemTexts.ofField(fieldCode, language))));
    }
}
