package org.hrssplan.gateway.commitment;

/** Where a promise stands. */
public enum CommitmentState {
    /** 未兑现: due, not kept and no longer to be kept. */
    MISSED,
    /** 逾期: due and not kept. */
    LATE,
    /** 未填报: nothing is published of it. */
    NOT_REPORTED,
    /** 未启动: not due, and not begun. */
    NOT_STARTED,
    /** 按期推进: not due, and begun. */
    ON_TIME,
    /** 已完成: kept. */
    DONE
}
