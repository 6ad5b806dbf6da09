package org.hrssplan.gateway.contract;

import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The document as it goes over the wire, with an entity tag that no other bytes have. */
final class Rendition {
    private static final int TAG_BYTES = 16;

    private final byte[] bytes;
    private final EntityTag tag;

    Rendition(byte[] bytes) {
        this.bytes = bytes;
        this.tag = new EntityTag(hash(bytes));
    }

    /** Not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    EntityTag tag() {
        return tag;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
