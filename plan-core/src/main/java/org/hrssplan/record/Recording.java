package org.hrssplan.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When, by whom and why a revision of a record was written; the record itself is never changed, only revised.
 *
 * @param at the journal's instant of the write, later than that of every write before
 * @param by who wrote it, as they said
 * @param note why, in their words
 */
@Embeddable
public record Recording(
        @Column(name = "recorded_at") Instant at,
        @Column(name = "recorded_by") @Nullable String by,
        @Nullable String note) {}
