package org.hrssplan.laborrelations.arrears;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A case of wage arrears as it is put.
 *
 * @param region code, required; it cannot be changed later
 * @param employer name, required, at most 200 characters
 * @param workers to whom wages are owed, 1 to 10,000,000
 * @param owed in 元, above 0, at most 2 decimals; never less than is recovered
 * @param since the day since which it is owed, not in the future
 * @param state OPEN if absent; SETTLED only where everything is recovered
 * @param recordedBy who writes it, at most 100 characters
 * @param note why, at most 1,000 characters
 */
public record GivenArrears(
        @Nullable String region,
        @Nullable String employer,
        @Nullable Long workers,
        @Nullable BigDecimal owed,
        @Nullable String since,
        @Nullable ArrearsState state,
        @Nullable String recordedBy,
        @Nullable String note) {

    static final int MAX_EMPLOYER = 200;
    static final long MAX_WORKERS = 10_000_000;

    ArrearsState stateOrOpen() {
        return state == null ? ArrearsState.OPEN : state;
    }
}
