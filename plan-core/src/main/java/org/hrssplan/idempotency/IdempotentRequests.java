package org.hrssplan.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class IdempotentRequests {
    public StoredAnswer once(
            @Nullable String key, String operation, String fingerprint, Supplier<StoredAnswer> effect) {
        return effect.get();
    }
}
