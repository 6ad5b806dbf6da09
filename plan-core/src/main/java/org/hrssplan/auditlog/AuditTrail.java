package org.hrssplan.auditlog;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Tells the audit log of the present request. */
@ApplicationScoped
public class AuditTrail {

    private final AuditLog log;
    private final AuditNotes notes;
    private final CurrentSender sender;

    AuditTrail(AuditLog log, AuditNotes notes, CurrentSender sender) {
        this.log = log;
        this.notes = notes;
        this.sender = sender;
    }

    /** Begins an execution of the present request, whose body has this fingerprint. */
    public void begin(String fingerprint) {
        notes.begin(fingerprint);
    }

    /**
     * Tells of a request that succeeded, within the running transaction.
     *
     * @param kind WRITTEN or REPLAYED
     * @param location of what it was about; null where that is the path of the request
     * @param body JSON that it was answered
     */
    public void tell(AuditKind kind, int status, @Nullable String location, @Nullable String body) {
        Sender by = sender.get();
        log.append(new AuditRecord(
                kind,
                by,
                status,
                null,
                location == null ? by.path() : location,
                KeptText.state(notes.before(), null),
                KeptText.state(body, notes.summary()),
                notes.digest(),
                traceId()));
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
