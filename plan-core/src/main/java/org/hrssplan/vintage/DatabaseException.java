package org.hrssplan.vintage;

import java.sql.SQLException;
import java.util.Set;

/** The database refused a statement of a write. */
public class DatabaseException extends RuntimeException {

    /** Unique violation, serialization failure, deadlock, lock not available; and H2's lock time-out. */
    private static final Set<String> COLLISIONS = Set.of("23505", "40001", "40P01", "55P03", "HYT00");

    public DatabaseException(SQLException cause) {
        super(cause);
    }

    /** Whether another write came in between, so that the same again may succeed. */
    static boolean isCollision(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof SQLException refused && COLLISIONS.contains(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
