package org.hrssplan.gateway.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The verdicts, in the order in which they are counted. */
@Schema(
        description =
                "NOT_REPORTED 未填报, ACHIEVED_EARLY 提前实现, AHEAD 快于预期, ON_TRACK 符合预期, SLIGHTLY_BEHIND 略低于预期, BEHIND 滞后于预期, WITHIN_LIMIT 控制在目标内, LIMIT_BREACHED 突破目标, COMPLETED 已完成, NOT_COMPLETED 未完成, UNDECIDABLE 无法判定.")
public enum Verdict {
    /** 未填报 */
    NOT_REPORTED,
    /** 提前实现 */
    ACHIEVED_EARLY,
    /** 快于预期 */
    AHEAD,
    /** 符合预期 */
    ON_TRACK,
    /** 略低于预期 */
    SLIGHTLY_BEHIND,
    /** 滞后于预期 */
    BEHIND,
    /** 控制在目标内 */
    WITHIN_LIMIT,
    /** 突破目标 */
    LIMIT_BREACHED,
    /** 已完成 */
    COMPLETED,
    /** 未完成 */
    NOT_COMPLETED,
    /** 无法判定 */
    UNDECIDABLE
}
