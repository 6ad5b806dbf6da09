package org.hrssplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hrssplan.observation.ObservationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reported can be added to and read by the application's account, and nothing else: the database says so. */
public abstract class PrivilegesTest extends ReportingApi {

    /**
     * Insufficient privilege in PostgreSQL; in H2 not enough rights, administrator's rights needed, and a table that
     * others refer to, which nobody may truncate.
     */
    private static final List<String> REFUSED = List.of("42501", "90096", "90040", "90106");

    @ParameterizedTest
    @CsvSource({
        "observation, printed",
        "observation_decision, reason",
        "observation_finding, arguments",
        "submission, submitted_by",
        "change, period",
        "alert_event, note",
        "commitment_report, evidence",
        "commitment_decision, reason",
        "target_change, note",
        "audit_entry, account"
    })
    void noFactIsChangedOrRemoved(String table, String column) throws SQLException {
        published(fresh(flow()));
        List<Long> before = stored();
        assertRefused("update " + table + " set " + column + " = 'x'");
        assertRefused("update " + table + " set " + column + " = " + column + " where 1 = 0");
        assertRefused("delete from " + table);
        assertRefused("delete from " + table + " where 1 = 0");
        assertRefused("truncate table " + table);
        assertRefused("drop table " + table);
        assertRefused("drop table " + table + " cascade");
        assertRefused("alter table " + table + " drop column " + column);
        assertRefused("alter table " + table + " rename to gone");
        assertRefused("create index of_another on " + table + " (" + column + ")");
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "insert into journal (id, last_instant, last_seq) values (2, timestamp '2021-01-01 00:00:00', 0)",
                "delete from journal",
                "truncate table journal",
                "drop table journal",
                "update region set name = 'x'",
                "update plan set title_zh = 'x'",
                "delete from plan_indicator",
                "update breakdown_cell set printed = 'x'",
                "update breakdown set state = 'ADOPTED'",
                "delete from breakdown where state = 'DRAFT'",
                "update commitment set printed = 'x'",
                "delete from discrepancy",
                "update \"flyway_schema_history\" set \"success\" = false",
                "drop schema public cascade",
                "create role another",
                "create user another password 'x'"
            })
    void neitherTheOrderOfTheWritesNorThePlansAreChanged(String statement) throws SQLException {
        assertRefused(statement);
    }

    /** The refusals above are not those of an account that may do nothing. */
    @Test
    void whatIsMissingIsAdded() throws SQLException {
        List<Long> before = stored();
        published(fresh(flow()));
        assertThat(stored().get(0)).isEqualTo(before.get(0) + 1);
        assertThat(stored().get(4)).isEqualTo(before.get(4) + 1);
    }

    private void published(ObservationKey key) {
        published(key, persons(key, "1"));
    }

    private void assertRefused(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused = catchThrowableOfType(SQLException.class, () -> statement.execute(sql));
            assertThat((Throwable) refused).as(sql).isNotNull();
            assertThat(refused.getSQLState())
                    .as(sql + ": " + refused.getMessage())
                    .isIn(REFUSED);
        }
    }
}
