package org.hrssplan.http;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether a request failed because the database is out of reach, and not because of the request. */
final class Outages {

    /** Of SQLSTATE: connection lost, resources exhausted, stopped by its operator. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private static final int DEPTH = 20;

    private Outages() {}

    static boolean isBehind(Throwable cause) {
        return Stream.iterate(cause, e -> e != null, Throwable::getCause)
                .limit(DEPTH)
                .anyMatch(Outages::isOutage);
    }

    private static boolean isOutage(Throwable one) {
        return one instanceof SQLException failed
                && (isOutage(failed.getSQLState())
                        // The pool had no connection to give in time, and has no SQLSTATE for it.
                        || failed.getCause() instanceof TimeoutException);
    }

    private static boolean isOutage(@Nullable String sqlState) {
        return sqlState != null && sqlState.length() == 5 && CLASSES.contains(sqlState.substring(0, 2));
    }
}
