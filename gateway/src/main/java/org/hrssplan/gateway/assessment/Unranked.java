package org.hrssplan.gateway.assessment;

/** Why a region has no rank. */
public enum Unranked {
    /** No indicator has a score. */
    NOTHING_SCORED,
    /** Too few of the due indicators could be judged. */
    COVERAGE_BELOW_MINIMUM
}
