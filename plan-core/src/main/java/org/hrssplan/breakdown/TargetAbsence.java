package org.hrssplan.breakdown;

/** Why a breakdown has no target of the plan to be compared with. */
public enum TargetAbsence {
    /** The plan's table has no row of this indicator: the breakdown is the target. */
    NOT_IN_TABLE,
    /** The target is none of a single number, such as the shares of a structure. */
    NOT_A_NUMBER,
    /** The target is one per year, not the total of all years. */
    PER_YEAR,
    /** Rates and structures do not add up over regions. */
    NOT_ADDITIVE
}
