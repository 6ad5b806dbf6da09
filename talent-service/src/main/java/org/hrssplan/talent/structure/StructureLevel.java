package org.hrssplan.talent.structure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A level of a structure.
 *
 * @param heads in 人, null where they are not recorded
 * @param computedShare of the heads in percent, half-up to 2 decimals; null without heads
 * @param reportedShare in percent, null where no structure of these levels is reported
 */
public record StructureLevel(
        TitleLevel level,
        @Nullable Long heads,
        @Nullable BigDecimal computedShare,
        @Nullable BigDecimal reportedShare) {}
