package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutagesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # SQLSTATE, outage
                    08001, true
                    08006, true
                    53100, true
                    53300, true
                    55P03, true
                    57P01, true
                    23505, false
                    22003, false
                    40001, false
                    HYT00, true
                    90098, true
                    90054, false
                    57,    false
                    """)
    void isToldByTheSqlState(String state, boolean outage) {
        SQLException failed = new SQLException("failed", state);
        assertThat(Outages.isBehind(failed)).isEqualTo(outage);
        assertThat(Outages.isBehind(new IllegalStateException(new RuntimeException(failed))))
                .isEqualTo(outage);
    }

    /** As Narayana tells of a commit that failed. */
    @Test
    void isToldBesideTheFailureOfACommit() {
        Exception failed = new IllegalStateException("could not commit");
        failed.addSuppressed(new IllegalStateException(new SQLException("disk full", "53100")));
        assertThat(Outages.isBehind(new RuntimeException(failed))).isTrue();
    }

    /** As H2 tells of a disk that is full. */
    @Test
    void isAFileThatCannotBeWritten() {
        Exception full = new IllegalStateException("writing failed", new IOException("No space left on device"));
        assertThat(Outages.isBehind(new SQLException("general error", "HY000", 50000, full)))
                .isTrue();
        assertThat(Outages.isBehind(full)).isFalse();
        assertThat(Outages.isBehind(new SQLException("general error", "HY000", new IllegalStateException())))
                .isFalse();
    }

    @Test
    void isAPoolWithoutAConnection() {
        assertThat(Outages.isBehind(new SQLException("no connection", new TimeoutException())))
                .isTrue();
        assertThat(Outages.isBehind(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(Outages.isBehind(new SQLException("no state"))).isFalse();
        assertThat(Outages.isBehind(new IllegalStateException(new TimeoutException())))
                .isFalse();
    }
}
