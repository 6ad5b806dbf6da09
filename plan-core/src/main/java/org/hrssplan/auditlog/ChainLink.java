package org.hrssplan.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.hrssplan.vintage.ChainHead;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log at its place in the chain, exactly as it is stored; see {@link AuditRecord} and
 * {@link Sender} for what it tells.
 *
 * @param seq 1 or more, without gaps
 * @param at when it was told, to the microsecond
 * @param previousHash of the entry before; zeros for the first
 * @param hash SHA-256 of everything else, 64 hexadecimal digits
 */
record ChainLink(
        long seq,
        Instant at,
        String kind,
        String account,
        String accountName,
        String roles,
        String client,
        String method,
        String target,
        int status,
        @Nullable String problemCode,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String requestDigest,
        @Nullable String traceId,
        String previousHash,
        String hash) {

    /** Names the form of what is hashed, so that another form can never be taken for it. */
    private static final String FORM = "hrss-plan audit 1";

    private static final byte ABSENT = 0;
    private static final byte PRESENT = 1;

    /** The link that follows. */
    static ChainLink after(ChainHead head, Instant at, AuditRecord told) {
        ChainLink open = of(head, at, told, "");
        return of(head, at, told, open.computedHash());
    }

    private static ChainLink of(ChainHead head, Instant at, AuditRecord told, String hash) {
        Sender sender = told.sender();
        return new ChainLink(
                head.seq() + 1,
                at,
                told.kind().name(),
                sender.account(),
                sender.name(),
                sender.roles(),
                sender.client(),
                sender.method(),
                sender.target(),
                told.status(),
                told.problemCode(),
                told.subject(),
                told.before(),
                told.after(),
                told.requestDigest(),
                told.traceId(),
                head.hash(),
                hash);
    }

    ChainHead head() {
        return new ChainHead(seq, hash);
    }

    /**
     * What the hash must be: SHA-256 over the name of the form and the fields in the order of the table, each one byte
     * that says whether it is there, then the length of its UTF-8 in four bytes, then that.
     */
    String computedHash() {
        MessageDigest digest = KeptText.sha256();
        add(digest, FORM);
        add(digest, Long.toString(seq));
        add(digest, at.getEpochSecond() + "." + at.getNano());
        add(digest, kind);
        add(digest, account);
        add(digest, accountName);
        add(digest, roles);
        add(digest, client);
        add(digest, method);
        add(digest, target);
        add(digest, Integer.toString(status));
        add(digest, problemCode);
        add(digest, subject);
        add(digest, before);
        add(digest, after);
        add(digest, requestDigest);
        add(digest, traceId);
        add(digest, previousHash);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        if (field == null) {
            digest.update(ABSENT);
            return;
        }
        byte[] bytes = field.getBytes(UTF_8);
        digest.update(PRESENT);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
