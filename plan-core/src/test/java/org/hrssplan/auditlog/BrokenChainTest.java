package org.hrssplan.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.hrssplan.access.Caller;
import org.hrssplan.auditlog.ChainVerification.Reason;
import org.hrssplan.vintage.ChainHead;
import org.hrssplan.vintage.Writes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever may change the table of the audit log is found out, at the first link that is broken. */
public abstract class BrokenChainTest extends AuditApi {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int ENTRIES = 10;

    @Inject
    AuditLog log;

    @Inject
    Writes writes;

    @Inject
    Refusals refusals;

    private ChainHead first;
    private List<ChainLink> links;
    private ChainHead head;

    @BeforeEach
    void tell() throws SQLException {
        refusals.flush();
        first = chainHead();
        append(ENTRIES);
        head = chainHead();
        links = links();
        assertThat(links).hasSize(ENTRIES);
        assertThat(verification("").getBoolean("intact")).isTrue();
    }

    @AfterEach
    void putBack() throws SQLException {
        change("delete from audit_entry where seq > ?", first.seq());
        try (Connection connection = connect()) {
            for (ChainLink link : links) {
                AuditTable.insert(connection, link);
            }
        }
        change("update journal set audit_seq = ?, audit_hash = ?", head.seq(), head.hash());
        assertThat(verification("").getBoolean("intact")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "recorded_at;recorded_at + interval '0.000001' second",
                "kind;'WRITTEM'",
                "account;'somebodz'",
                "account_name;'somebodz'",
                "roles;'reporteq'",
                "client;'127.0.0.2'",
                "method;'PUS'",
                "target;'/api/v1/things/6'",
                "status;201",
                "problem_code;'X'",
                "problem_code;''",
                "subject;'/api/v1/things/8'",
                "state_before;'{\"value\":2}'",
                "state_before;null",
                "state_after;'{\"value\":1}'",
                "request_digest;'f' || substring(request_digest from 2)",
                "trace_id;null",
                "previous_hash;'g' || substring(previous_hash from 2)",
                "hash;'g' || substring(hash from 2)"
            })
    void aChangedColumnIsFound(String column, String value) throws SQLException {
        long changed = first.seq() + 4;
        assertThat(change("update audit_entry set " + column + " = " + value + " where seq = ?", changed))
                .isOne();

        assertBroken(changed, Reason.CHANGED);
    }

    @Test
    void aDeletedEntryIsMissed() throws SQLException {
        change("delete from audit_entry where seq = ?", first.seq() + 4);

        assertBroken(first.seq() + 4, Reason.MISSING);
    }

    @Test
    void aChangedNumberIsMissed() throws SQLException {
        change("update audit_entry set seq = ? where seq = ?", first.seq() + 1000, first.seq() + 4);

        assertBroken(first.seq() + 4, Reason.MISSING);
    }

    @Test
    void twoEntriesInEachOthersPlaceAreFound() throws SQLException {
        change("update audit_entry set seq = -1 where seq = ?", first.seq() + 4);
        change("update audit_entry set seq = ? where seq = ?", first.seq() + 4, first.seq() + 5);
        change("update audit_entry set seq = ? where seq = -1", first.seq() + 5);

        assertBroken(first.seq() + 4, Reason.REORDERED);
    }

    @Test
    void aTailThatWasCutOffIsMissed() throws SQLException {
        change("delete from audit_entry where seq > ?", first.seq() + 7);

        assertBroken(first.seq() + 8, Reason.TRUNCATED);
    }

    @Test
    void whatLiesBehindTheHeadIsFound() throws SQLException {
        ChainLink last = links.get(ENTRIES - 2);
        change("update journal set audit_seq = ?, audit_hash = ?", last.seq(), last.hash());

        assertBroken(first.seq() + ENTRIES, Reason.CHANGED);
    }

    @Test
    void aHeadThatIsNotTheLastEntrysIsFound() throws SQLException {
        change("update journal set audit_hash = ?", "0".repeat(64));

        assertBroken(head.seq(), Reason.CHANGED);
    }

    /** With the head moved along nothing in the database tells; what was written down elsewhere does. */
    @Test
    void whoeverRecomputesEverythingIsFoundByAnEarlierHead() throws SQLException {
        change("delete from audit_entry where seq > ?", first.seq() + 3);
        ChainLink kept = links.get(2);
        change("update journal set audit_seq = ?, audit_hash = ?", kept.seq(), kept.hash());

        assertThat(verification("").getBoolean("intact")).isTrue();
        assertThat(verification("?head=" + kept.head()).getBoolean("intact")).isTrue();
        JsonPath cutOff = verification("?head=" + head);
        assertThat(cutOff.getBoolean("intact")).isFalse();
        assertThat(cutOff.getString("firstBroken.reason")).isEqualTo("TRUNCATED");

        append(ENTRIES - 3);

        assertThat(verification("").getBoolean("intact")).isTrue();
        JsonPath another = verification("?head=" + head);
        assertThat(another.getLong("firstBroken.seq")).isEqualTo(head.seq());
        assertThat(another.getString("firstBroken.reason")).isEqualTo("CHANGED");
    }

    @Test
    void theCommandSaysTheSameWithoutTheService() throws SQLException {
        assertThat(command(url, owner, password)).startsWith("0 The audit log is intact, " + head.seq() + " entries");
        assertThat(command(url, owner, password, head.toString())).startsWith("0 ");
        change("update audit_entry set account = 'somebodz' where seq = ?", first.seq() + 4);

        assertThat(command(url, owner, password))
                .isEqualTo("1 The audit log is broken at entry " + (first.seq() + 4) + ": it was changed");
        assertThat(command(url, "nobody", password)).startsWith("2 The audit log cannot be read: ");
        assertThat(command(url, owner)).startsWith("2 JDBC-URL");
        assertThat(command(url, owner, password, "7")).startsWith("2 JDBC-URL");
    }

    @Test
    void tenThousandEntriesAreReadPageByPage() throws SQLException {
        append(10_000);
        AtomicInteger pages = new AtomicInteger();

        ChainVerification found = new ChainVerifier(() -> {
                    pages.incrementAndGet();
                    return connect();
                })
                .verify(null);

        assertThat(found.intact()).isTrue();
        assertThat(found.entries()).isGreaterThan(10_000);
        assertThat(pages.get()).isBetween(20, (int) (found.entries() / 500) + 3);
    }

    private void assertBroken(long seq, Reason reason) {
        JsonPath found = verification("");
        assertThat(found.getBoolean("intact")).isFalse();
        assertThat(found.getString("firstBroken.reason")).isEqualTo(reason.name());
        assertThat(found.getLong("firstBroken.seq")).isEqualTo(seq);
        assertThat(found.getLong("entries")).isEqualTo(seq - 1);
    }

    private void append(int entries) {
        Sender sender = Sender.of(
                new Caller("somebody", "somebody", java.util.Set.of("reporter"), java.util.Set.of()),
                "127.0.0.1",
                "PUT",
                "/api/v1/things/7");
        AuditRecord told = new AuditRecord(
                AuditKind.WRITTEN,
                sender,
                200,
                null,
                "/api/v1/things/7",
                "{\"value\":1}",
                "{\"value\":2}",
                "0".repeat(64),
                "a".repeat(32));
        writes.run(TIMEOUT, () -> {
            for (int entry = 0; entry < entries; entry++) {
                log.append(told);
            }
        });
    }

    private ChainHead chainHead() throws SQLException {
        try (Connection connection = connect()) {
            return AuditTable.head(connection);
        }
    }

    private List<ChainLink> links() throws SQLException {
        try (Connection connection = connect()) {
            return new ArrayList<>(
                    AuditTable.read(connection, first.seq(), new AuditTable.Condition("", List.of()), ENTRIES + 1));
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner, password);
    }

    private static String command(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = new VerifyCommand(Locale.ENGLISH, out, out).run(List.of(arguments));
        return status + " " + said.toString(StandardCharsets.UTF_8).strip();
    }
}
