package org.hrssplan.laborrelations.arrears;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was paid of a case.
 *
 * @param caseId id of the case
 * @param number within the case, from 1
 * @param amount in 元
 * @param date on which it was paid
 * @param recordedAt when it was written
 * @param recordedBy who wrote it, as they said
 * @param note in their words
 */
public record RecoveryView(
        String caseId,
        int number,
        BigDecimal amount,
        LocalDate date,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String note) {

    static RecoveryView of(ArrearsRecovery recovery) {
        return new RecoveryView(
                recovery.caseId,
                recovery.number,
                recovery.amount,
                recovery.recoveredOn,
                recovery.recording.at(),
                recovery.recording.by(),
                recovery.recording.note());
    }
}
