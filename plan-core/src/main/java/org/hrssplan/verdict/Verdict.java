package org.hrssplan.verdict;

/** What happened to a target so far; the words are those of the state's own mid-term evaluations. */
public enum Verdict {
    /** 未填报: nothing is published in the span; never the same as lagging. */
    NOT_REPORTED,
    /** 提前实现: satisfied before the span ends. */
    ACHIEVED_EARLY,
    /** 快于预期: pace at or above the threshold for ahead (1.10). */
    AHEAD,
    /** 符合预期: pace at or above 1, or the target of the latest year met. */
    ON_TRACK,
    /** 略低于预期: pace below 1, at or above the threshold for slightly behind (0.90). */
    SLIGHTLY_BEHIND,
    /** 滞后于预期: pace below that, or the target of the latest year missed. */
    BEHIND,
    /** 控制在目标内. */
    WITHIN_LIMIT,
    /** 突破目标. */
    LIMIT_BREACHED,
    /** 已完成: satisfied at the end of the span. */
    COMPLETED,
    /** 未完成: not satisfied at the end of the span. */
    NOT_COMPLETED,
    /** 无法判定: the known values do not decide it. */
    UNDECIDABLE
}
