package org.hrssplan.vintage;

import java.sql.SQLException;
import java.util.Set;

/** The database refused a statement of a write. */
public class DatabaseException extends RuntimeException {

    /** Unique violation, serialization failure, deadlock. */
    private static final Set<String> COLLISIONS = Set.of("23505", "40001", "40P01");

    /** Waited for another write as long as the database waits: PostgreSQL and H2. */
    private static final Set<String> LOCKED = Set.of("55P03", "HYT00");

    public DatabaseException(SQLException cause) {
        super(cause);
    }

    /** Whether another write came in between, so that the same again may succeed at once. */
    static boolean isCollision(Throwable cause) {
        return hasState(cause, COLLISIONS);
    }

    /** Whether another write was waited for in vain, so that the same again later may succeed. */
    static boolean isLocked(Throwable cause) {
        return hasState(cause, LOCKED);
    }

    private static boolean hasState(Throwable cause, Set<String> states) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            // The pool's own exceptions have no state.
            if (one instanceof SQLException refused
                    && refused.getSQLState() != null
                    && states.contains(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
