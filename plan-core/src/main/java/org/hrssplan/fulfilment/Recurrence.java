package org.hrssplan.fulfilment;

/** How often a promise is to be kept. */
public enum Recurrence {
    /** Once, by its deadline. */
    ONCE,
    /** In every year of the plan. */
    YEARLY,
    /** In every second year of the plan, from its second year on. */
    EVERY_TWO_YEARS,
    /** In all years together, by the deadline. */
    OVER_SPAN,
    /** At all times, looked at at the end of every year. */
    ALWAYS;

    /** Whether what one year missed can no longer be made good in the next. */
    boolean isRepeated() {
        return this == YEARLY || this == EVERY_TWO_YEARS || this == ALWAYS;
    }
}
