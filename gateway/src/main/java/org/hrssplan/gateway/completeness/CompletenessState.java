package org.hrssplan.gateway.completeness;

/** Where an expected figure stands. */
public enum CompletenessState {
    /** 已填报: published. */
    REPORTED,
    /** 审核中: submitted, not decided. */
    IN_REVIEW,
    /** 已退回: submitted, and returned to be corrected. */
    RETURNED,
    /** 待填报: the period is over, nothing is here, there is still time. */
    DUE,
    /** 缺报: nothing is here, and the time is over. */
    MISSING,
    /** 未到期: the period is not over. */
    NOT_YET
}
