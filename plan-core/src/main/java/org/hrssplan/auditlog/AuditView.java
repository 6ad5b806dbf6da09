package org.hrssplan.auditlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param seq 1 or more, without gaps
 * @param at when it was told, no earlier than the write that it tells of
 * @param account the subject of the token; null without one, and where it was no good
 * @param accountName what the account was called then
 * @param roles of the account in this service's domain, one blank between two
 * @param client address of the other end of the connection
 * @param method of the request; null where there was none
 * @param target path and query as they were sent
 * @param status that it was answered; null where nothing was answered
 * @param problemCode code of the problem; null unless it was refused
 * @param subject path of what it was about
 * @param before JSON of what stood before; null where that is nothing, or every revision is kept anyway
 * @param after JSON of what it was answered, or its length and SHA-256 where it is long
 * @param requestDigest SHA-256 of what was sent; null where it was refused before it was read
 * @param traceId of the request
 * @param previousHash of the entry before; zeros for the first
 * @param hash SHA-256 of everything else
 */
public record AuditView(
        long seq,
        Instant at,
        String kind,
        @Nullable String account,
        @Nullable String accountName,
        @Nullable String roles,
        @Nullable String client,
        @Nullable String method,
        @Nullable String target,
        @Nullable Integer status,
        @Nullable String problemCode,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String requestDigest,
        @Nullable String traceId,
        String previousHash,
        String hash) {

    static AuditView of(ChainLink link) {
        return new AuditView(
                link.seq(),
                link.at(),
                link.kind(),
                present(link.account()),
                present(link.accountName()),
                present(link.roles()),
                present(link.client()),
                present(link.method()),
                present(link.target()),
                link.status() == 0 ? null : link.status(),
                link.problemCode(),
                present(link.subject()),
                link.before(),
                link.after(),
                link.requestDigest(),
                link.traceId(),
                link.previousHash(),
                link.hash());
    }

    private static @Nullable String present(String text) {
        return text.isEmpty() ? null : text;
    }
}
