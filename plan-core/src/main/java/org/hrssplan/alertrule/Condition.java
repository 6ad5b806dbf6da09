package org.hrssplan.alertrule;

/** What a rule looks at. Each gives a measure, which the rule's steps turn into a level. */
public enum Condition {
    /** The latest verdict is one of the rule's; the measure is for how many periods running, 1 or more. */
    VERDICT,
    /** The outlook is AT_RISK, and the promise not broken already; the measure is 1. */
    AT_RISK,
    /** A limit still holds; the measure is how much of it is used, in percent: A / T for a ceiling, T / A for a floor. */
    LIMIT_USE,
    /** A figure is missing after its time is over; the measure is the number of days since. */
    OVERDUE,
    /** The last published value carries a finding of one of the rule's quality checks; the measure is 1. */
    FINDING;

    /** Whether it rests on a judgement, which needs values. */
    public boolean isOfVerdict() {
        return switch (this) {
            case VERDICT, AT_RISK, LIMIT_USE -> true;
            case OVERDUE, FINDING -> false;
        };
    }
}
