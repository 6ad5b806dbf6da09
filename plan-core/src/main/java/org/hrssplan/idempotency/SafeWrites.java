package org.hrssplan.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Supplier;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditKind;
import org.hrssplan.auditlog.AuditTrail;
import org.hrssplan.vintage.Writes;
import org.jspecify.annotations.Nullable;

/**
 * Executes requests that write: each in one transaction of its own, once for each {@code Idempotency-Key}, again from
 * its beginning where another write came in between, and with its entry in the audit log.
 */
@ApplicationScoped
public class SafeWrites {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final IdempotentRequests idempotent;
    private final Access access;
    private final Writes writes;
    private final AuditTrail trail;
    private final ObjectMapper json;

    SafeWrites(IdempotentRequests idempotent, Access access, Writes writes, AuditTrail trail, ObjectMapper json) {
        this.idempotent = idempotent;
        this.access = access;
        this.writes = writes;
        this.trail = trail;
        this.json = json;
    }

    /**
     * Executes a request, or gives again what it was answered.
     *
     * @param key the value of Idempotency-Key, null where the request has none
     * @param operation method and path, and every parameter that changes the effect
     * @param given the body and the headers that decide about the effect
     * @param effect what the request does, and what it is answered; any exception undoes it
     * @throws org.hrssplan.http.ApiException as {@link IdempotentRequests#once} and {@link Writes#run}
     */
    public Response run(@Nullable String key, String operation, Object given, Supplier<StoredAnswer> effect) {
        return run(TIMEOUT, key, operation, RequestFingerprint.of(given, json), effect)
                .toResponse();
    }

    /**
     * Executes a request that may take longer, or whose body is no record, as {@link #run(String, String, Object,
     * Supplier)} does.
     *
     * @param timeout after which it is given up and leaves nothing
     * @param fingerprint of the body, by {@link RequestFingerprint}
     */
    public StoredAnswer run(
            Duration timeout,
            @Nullable String key,
            String operation,
            String fingerprint,
            Supplier<StoredAnswer> effect) {
        // Nobody gets what another account was answered.
        String ofAccount = access.caller().account() + " " + operation;
        return writes.run(timeout, () -> {
            trail.begin(fingerprint);
            StoredAnswer answer = idempotent.once(key, ofAccount, fingerprint, effect);
            trail.tell(
                    answer.replayed() ? AuditKind.REPLAYED : AuditKind.WRITTEN,
                    answer.status(),
                    answer.headers().get(HttpHeaders.LOCATION),
                    answer.body());
            return answer;
        });
    }
}
