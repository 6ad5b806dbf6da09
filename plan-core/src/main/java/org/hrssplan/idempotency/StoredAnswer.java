package org.hrssplan.idempotency;

import java.util.Map;
import org.jspecify.annotations.Nullable;

public record StoredAnswer(int status, Map<String, String> headers, @Nullable String body) {}
