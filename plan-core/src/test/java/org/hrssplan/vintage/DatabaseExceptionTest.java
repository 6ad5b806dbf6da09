package org.hrssplan.vintage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseExceptionTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # SQLSTATE, whether the same again may succeed
                    23505, true
                    40001, true
                    HYT00, false
                    08006, false
                    ,      false
                    """)
    void collidesByTheSqlState(String state, boolean collision) {
        SQLException failed = new SQLException("failed", state);
        assertThat(DatabaseException.isCollision(new IllegalStateException(new DatabaseException(failed))))
                .isEqualTo(collision);
    }
}
