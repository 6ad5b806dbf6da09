package org.hrssplan.gateway.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is put to a domain.
 *
 * @param body JSON
 * @param key of the request, by which the domain knows it again
 * @param authorization as whoever sends it has shown it to the gateway, for the domain to judge; null for none
 */
@SuppressWarnings("ArrayRecordComponent")
public record Write(byte[] body, String key, @Nullable String authorization) {}
