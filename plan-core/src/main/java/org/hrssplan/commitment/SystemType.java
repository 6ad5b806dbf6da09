package org.hrssplan.commitment;

/** What a system of a plan is. */
public enum SystemType {
    /** 信息系统 */
    INFORMATION_SYSTEM,
    /** 平台 */
    PLATFORM,
    /** 数据库、台账、名录、清单 */
    REGISTER,
    /** 机制、制度 */
    MECHANISM,
    /** 中心、基地、园区、网点 */
    INSTITUTION
}
