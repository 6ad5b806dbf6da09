package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;

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
                    53300, true
                    57P01, true
                    23505, false
                    22003, false
                    40001, false
                    HYT00, false
                    57,    false
                    """)
    void isToldByTheSqlState(String state, boolean outage) {
        SQLException failed = new SQLException("failed", state);
        assertThat(Outages.isBehind(failed)).isEqualTo(outage);
        assertThat(Outages.isBehind(new IllegalStateException(new RuntimeException(failed))))
                .isEqualTo(outage);
    }

    @Test
    void isAPoolWithoutAConnection() {
        assertThat(Outages.isBehind(new SQLException("no connection", new TimeoutException())))
                .isTrue();
        assertThat(Outages.isBehind(new SQLException("no state"))).isFalse();
        assertThat(Outages.isBehind(new IllegalStateException(new TimeoutException())))
                .isFalse();
    }
}
