package org.hrssplan.http;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether a request failed because the database is out of reach, and not because of the request. */
final class Outages {

    /** Of SQLSTATE: connection lost, resources exhausted, stopped by its operator. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    /** Waited for others in vain, of both databases; H2 has closed the database or the connection. */
    private static final Set<String> STATES = Set.of("55P03", "HYT00", "90067", "90098", "90121");

    private static final String OF_THE_POOL = "acquisition timeout";

    private static final int DEPTH = 20;

    private Outages() {}

    static boolean isBehind(Throwable cause) {
        return isBehind(cause, Outages::isOutage, DEPTH);
    }

    /** Why a commit failed stands beside the failure, not behind it. */
    private static boolean isBehind(@Nullable Throwable one, Predicate<Throwable> what, int depth) {
        return one != null
                && depth > 0
                && (what.test(one)
                        || isBehind(one.getCause(), what, depth - 1)
                        || Stream.of(one.getSuppressed()).anyMatch(beside -> isBehind(beside, what, depth - 1)));
    }

    private static boolean isOutage(Throwable one) {
        return one instanceof SQLException failed
                && (isOutage(failed.getSQLState())
                        || isPoolExhausted(failed)
                        // The disk is full, or broken; H2 calls that a general error.
                        || isBehind(failed.getCause(), IOException.class::isInstance, DEPTH));
    }

    /** The pool had no connection to give in time; it has no SQLSTATE for it, and not always a cause. */
    private static boolean isPoolExhausted(SQLException failed) {
        return failed.getCause() instanceof TimeoutException
                || (failed.getSQLState() == null
                        && String.valueOf(failed.getMessage()).contains(OF_THE_POOL));
    }

    private static boolean isOutage(@Nullable String sqlState) {
        return sqlState != null
                && sqlState.length() == 5
                && (CLASSES.contains(sqlState.substring(0, 2)) || STATES.contains(sqlState));
    }
}
