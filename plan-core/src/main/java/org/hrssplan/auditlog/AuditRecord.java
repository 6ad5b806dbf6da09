package org.hrssplan.auditlog;

import org.jspecify.annotations.Nullable;

/**
 * What is told of a request, before it has a place in the chain.
 *
 * @param status that it was answered; 0 where nothing was answered
 * @param problemCode null unless it was refused
 * @param subject path of what it was about
 * @param before JSON of what it took the place of; null where that is nothing, or every revision is kept anyway
 * @param after JSON of what it was answered
 * @param requestDigest SHA-256 of what was sent, 64 hexadecimal digits; null where it was refused before it was read
 * @param traceId of the request; null where there is none
 */
public record AuditRecord(
        AuditKind kind,
        Sender sender,
        int status,
        @Nullable String problemCode,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String requestDigest,
        @Nullable String traceId) {

    private static final int MAX_CODE = 50;
    private static final int MAX_SUBJECT = 500;
    private static final int MAX_TRACE = 32;
    private static final Sender NOBODY = new Sender("", "", "", "", "", "");

    public AuditRecord {
        problemCode = problemCode == null ? null : KeptText.of(problemCode, MAX_CODE);
        subject = KeptText.of(subject, MAX_SUBJECT);
        traceId = traceId == null ? null : KeptText.of(traceId, MAX_TRACE);
    }

    /** That a request was refused. */
    static AuditRecord refused(
            Sender sender, int status, @Nullable String code, @Nullable String digest, @Nullable String traceId) {
        return new AuditRecord(AuditKind.REFUSED, sender, status, code, sender.path(), null, null, digest, traceId);
    }

    /**
     * That an import has ended.
     *
     * @param after JSON of what became of it
     */
    public static AuditRecord ended(Sender sender, String subject, @Nullable String problemCode, String after) {
        return new AuditRecord(
                AuditKind.ENDED, sender, 0, problemCode, subject, null, KeptText.state(after, null), null, null);
    }

    /** That so many refusals are missing here. */
    static AuditRecord lost(long missing) {
        String after = "{\"missing\":" + missing + "}";
        return new AuditRecord(AuditKind.LOST, NOBODY, 0, null, "", null, after, null, null);
    }
}
