package org.hrssplan.talent.structure;

import org.jspecify.annotations.Nullable;

/**
 * Heads by level as they are sent: whole numbers from 0 to 1,000,000,000, all required.
 *
 * @param recordedBy who sends it, at most 100 characters
 * @param note why, in words, at most 1,000 characters; no part of the content
 */
public record GivenTitleHeadcount(
        @Nullable Long senior,
        @Nullable Long intermediate,
        @Nullable Long junior,
        @Nullable String recordedBy,
        @Nullable String note) {}
