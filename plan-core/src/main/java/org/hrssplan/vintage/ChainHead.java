package org.hrssplan.vintage;

/**
 * The last link of the audit log's chain.
 *
 * @param seq of its entry; 0 before the first
 * @param hash of its entry, 64 hexadecimal digits; all zeros before the first
 */
public record ChainHead(long seq, String hash) {

    /** Before the first entry. */
    public static final ChainHead NONE = new ChainHead(0, "0".repeat(64));

    /** As it is written down: number and hash, a colon between them. */
    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}
