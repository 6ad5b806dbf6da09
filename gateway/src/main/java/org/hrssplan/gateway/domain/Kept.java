package org.hrssplan.gateway.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a domain said to a question.
 *
 * @param etag by which it can be asked whether it would still say so; null where it gave none
 */
public record Kept<T>(DomainAnswer<T> answer, @Nullable String etag) {}
