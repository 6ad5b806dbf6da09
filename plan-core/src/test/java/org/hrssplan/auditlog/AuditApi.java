package org.hrssplan.auditlog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hrssplan.access.Caller;
import org.hrssplan.access.Roles;
import org.hrssplan.access.TestIdentity;
import org.hrssplan.reporting.ReportingApi;

/** The audit log as an auditor reads it, and as whoever owns the database could change it. */
public abstract class AuditApi extends ReportingApi {

    protected static final String AUDIT = "/api/v1/audit";
    protected static final String VERIFICATION = AUDIT + "/verification";
    protected static final String AUDITOR = bearer("auditor", Roles.AUDITOR, Caller.EVERY);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    protected String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    protected String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    protected String password;

    protected static String bearer(String account, String role, String region) {
        return "Bearer " + TestIdentity.token(account, List.of(role), List.of(region), List.of(Caller.EVERY));
    }

    protected static RequestSpecification as(String authorization) {
        return given().header("Authorization", authorization);
    }

    protected static JsonPath verification(String query) {
        return as(AUDITOR)
                .get(VERIFICATION + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The last number. */
    protected static long head() {
        return verification("").getLong("head.seq");
    }

    /** Entries behind a number that a query asks for. */
    protected static List<Map<String, Object>> entries(long after, String query) {
        List<Map<String, Object>> all =
                as(AUDITOR).get(AUDIT + "?limit=1000" + query).jsonPath().getList("items");
        return all.stream()
                .filter(one -> ((Number) one.get("seq")).longValue() > after)
                .toList();
    }

    /** Asserts that the last write to exactly this path took the place of something that holds these texts. */
    public static void assertLastReplaced(String path, String... held) {
        List<Map<String, Object>> writes = entries(0, "&path=" + path).stream()
                .filter(one -> path.equals(one.get("target")) && "WRITTEN".equals(one.get("kind")))
                .toList();
        assertThat(writes).as("writes to " + path).isNotEmpty();
        assertThat((String) writes.get(writes.size() - 1).get("before")).contains(held);
    }

    /** The one entry of a kind for a path behind a number, once it is there: refusals are written a little later. */
    protected static Map<String, Object> entry(long after, String path, Predicate<Map<String, Object>> wanted) {
        return entry(
                () -> entries(after, "&path=" + path).stream().filter(wanted).findFirst());
    }

    /** An entry, once it is there. */
    protected static Map<String, Object> entry(Supplier<Optional<Map<String, Object>>> search) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<Map<String, Object>> found = search.get();
            if (found.isPresent()) {
                return found.get();
            }
            assertThat(System.nanoTime()).as("no such entry").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    protected static Predicate<Map<String, Object>> answered(int status) {
        return one -> Integer.valueOf(status).equals(one.get("status"));
    }

    /** Executes a statement as the account that owns the tables. */
    protected final int change(String sql, Object... arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int parameter = 0; parameter < arguments.length; parameter++) {
                statement.setObject(parameter + 1, arguments[parameter]);
            }
            return statement.executeUpdate();
        }
    }
}
