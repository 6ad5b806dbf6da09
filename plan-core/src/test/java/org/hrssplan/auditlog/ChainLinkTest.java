package org.hrssplan.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hrssplan.vintage.ChainHead;
import org.junit.jupiter.api.Test;

class ChainLinkTest {

    private static final Instant AT = Instant.parse("2026-11-28T08:00:00.000001Z");

    @Test
    void theFirstFollowsZeros() {
        ChainLink link = ChainLink.after(ChainHead.NONE, AT, told("a", "b"));
        assertThat(link.seq()).isOne();
        assertThat(link.previousHash()).isEqualTo("0".repeat(64));
        assertThat(link.hash()).matches("[0-9a-f]{64}").isEqualTo(link.computedHash());
    }

    /** Computed by another program, as docs/audit.md says: logs outlive every version. */
    @Test
    void theFormOfWhatIsHashedNeverChanges() {
        assertThat(ChainLink.after(ChainHead.NONE, AT, told("张三", null)).hash())
                .isEqualTo("2514775103fcf557cd26e465bfbcc3432724db66ab0d3fbda581a0434330018c");
    }

    @Test
    void whereOneFieldEndsAndTheNextBeginsMatters() {
        assertThat(hash("ab", "c")).isNotEqualTo(hash("a", "bc"));
        assertThat(hash("a", "")).isNotEqualTo(hash("a", null));
    }

    @Test
    void everyLinkDependsOnTheOneBefore() {
        ChainLink first = ChainLink.after(ChainHead.NONE, AT, told("a", "b"));
        ChainLink other = ChainLink.after(ChainHead.NONE, AT, told("a", "c"));
        assertThat(ChainLink.after(first.head(), AT, told("a", "b")).hash())
                .isNotEqualTo(ChainLink.after(other.head(), AT, told("a", "b")).hash());
    }

    private static String hash(String before, String after) {
        return ChainLink.after(ChainHead.NONE, AT, told(before, after)).hash();
    }

    private static AuditRecord told(String before, String after) {
        Sender sender = new Sender("account", "name", "reporter", "127.0.0.1", "PUT", "/api/v1/things/7?x=y");
        return new AuditRecord(
                AuditKind.WRITTEN, sender, 200, null, "/api/v1/things/7", before, after, "0".repeat(64), null);
    }
}
