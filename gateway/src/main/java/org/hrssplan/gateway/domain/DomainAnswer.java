package org.hrssplan.gateway.domain;

import org.hrssplan.http.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What a domain says to a question, as far as the gateway may rely on it. */
public sealed interface DomainAnswer<T> {
    /** It knows what was asked for. */
    record Known<T>(T content) implements DomainAnswer<T> {}

    /** It is well and knows nothing of it. */
    record NotFound<T>() implements DomainAnswer<T> {}

    /**
     * It refuses the question itself.
     *
     * @param detail in the language of the answer, where it gave one
     */
    record Refused<T>(ErrorCode code, @Nullable String detail) implements DomainAnswer<T> {}

    /** It did not answer, or nothing that can be relied on. */
    record Unavailable<T>(String reason) implements DomainAnswer<T> {}
}
