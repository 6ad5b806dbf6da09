package org.hrssplan.talent.structure;

import java.math.BigDecimal;
import java.util.List;

/**
 * A structure against the one that a plan asks for.
 *
 * @param plan id
 * @param printed the planned structure as printed
 * @param basis what is compared
 * @param levels from the highest
 * @param satisfied whether at every level the share at that level and above is not below the planned one
 */
public record StructureComparison(
        String plan, String printed, StructureBasis basis, List<LevelDifference> levels, boolean satisfied) {

    /** What is compared with a plan. */
    public enum StructureBasis {
        /** The published structure. */
        REPORTED,
        /** The shares of the recorded heads, exactly. */
        HEADCOUNT
    }

    /**
     * A level against the planned one.
     *
     * @param planned share in percent
     * @param difference share less planned share in percentage points, half-up to 2 decimals
     * @param differenceAndAbove the same for this level and all above together, which is what must not be below zero
     */
    public record LevelDifference(
            TitleLevel level, BigDecimal planned, BigDecimal difference, BigDecimal differenceAndAbove) {}
}
