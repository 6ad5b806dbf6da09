package org.hrssplan.laborrelations.arrears;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was paid of a case, as it is reported.
 *
 * @param amount in 元, above 0, at most 2 decimals; with what was recovered before never more than is owed
 * @param date on which it was paid, from the day since which it is owed to today
 * @param recordedBy who writes it, at most 100 characters
 * @param note at most 1,000 characters
 */
public record GivenRecovery(
        @Nullable BigDecimal amount, @Nullable String date, @Nullable String recordedBy, @Nullable String note) {}
