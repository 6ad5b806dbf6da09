package org.hrssplan.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;

/** The table of the keys; everything but expiry belongs to the transaction that is running. */
@ApplicationScoped
class IdempotencyKeys {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Waited for another transaction in vain: as H2 says it, as PostgreSQL does, or both. */
    private static final Set<String> STILL_LOCKED = Set.of("HYT00", "90131", "55P03", "57014", "40001", "40P01");

    private final DataSource dataSource;
    private final ObjectMapper json;

    IdempotencyKeys(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    static ApiException inProgress() {
        return new ApiException(ErrorCode.IDEMPOTENCY_IN_PROGRESS).withRetryAfter(Duration.ofSeconds(1));
    }

    /** What is known of a key: the fingerprint of its request, and what that was answered. */
    record Known(String request, StoredAnswer answer) {}

    /**
     * Takes a key, unless it is taken already. While another transaction holds it, waits until that has ended, or as
     * long as the database waits for a lock.
     */
    boolean take(String key, String fingerprint, Instant now) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            // In PostgreSQL a failed insert spoils the transaction; the pool forbids the savepoints of JDBC in ours.
            statement.execute("savepoint idempotency_key_taken");
            try {
                insert(connection, key, fingerprint, now);
                return true;
            } catch (SQLException e) {
                if (e.getSQLState() != null && STILL_LOCKED.contains(e.getSQLState())) {
                    throw inProgress();
                }
                if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    throw e;
                }
                statement.execute("rollback to savepoint idempotency_key_taken");
                return false;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection connection, String key, String fingerprint, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into idempotency_key (idempotency_key, fingerprint, created_at) values (?, ?, ?)")) {
            insert.setString(1, key);
            insert.setString(2, fingerprint);
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** Stores the answer with the key that this transaction took. */
    void complete(String key, StoredAnswer answer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update idempotency_key set status = ?, headers = ?, body = ? where idempotency_key = ?")) {
            update.setInt(1, answer.status());
            update.setString(2, json.writeValueAsString(answer.headers()));
            update.setString(3, answer.body());
            update.setString(4, key);
            update.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What another transaction left under this key. */
    Optional<Known> find(String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select fingerprint, status, headers, body from idempotency_key where idempotency_key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(known(row)) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Known known(ResultSet row) throws SQLException, JsonProcessingException {
        Map<String, String> headers = json.readValue(row.getString("headers"), new TypeReference<>() {});
        return new Known(
                row.getString("fingerprint"),
                new StoredAnswer(row.getInt("status"), headers, row.getString("body"), true));
    }

    /** Forgets the keys that were taken before this instant. */
    void deleteBefore(Instant instant) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
            delete.setObject(1, instant.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
