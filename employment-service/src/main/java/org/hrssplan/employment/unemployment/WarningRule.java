package org.hrssplan.employment.unemployment;

/** Why a rate is warned of. */
enum WarningRule {
    /** The latest value does not keep the ceiling of a plan. */
    CEILING_BREACHED(WarningLevel.RED),
    /** The latest value is the ceiling itself, which it may reach. */
    AT_CEILING(WarningLevel.ORANGE),
    /** The rate has risen as many months in a row as ask for ORANGE. */
    RISING_LONG(WarningLevel.ORANGE),
    /** The rate has risen as many months in a row as ask for YELLOW. */
    RISING(WarningLevel.YELLOW),
    /** The ceiling is no further away than the threshold. */
    NEAR_CEILING(WarningLevel.BLUE);

    private final WarningLevel level;

    WarningRule(WarningLevel level) {
        this.level = level;
    }

    WarningLevel level() {
        return level;
    }
}
