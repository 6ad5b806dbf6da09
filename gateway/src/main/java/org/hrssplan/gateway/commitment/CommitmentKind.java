package org.hrssplan.gateway.commitment;

/** What kind of promise it is. */
public enum CommitmentKind {
    /** 量化: a number is promised. */
    QUANTIFIED,
    /** 限时: something is to be done by a date, or again and again. */
    DATED,
    /** 绝对: all or none, without exception. */
    ABSOLUTE,
    /** 建设: a system, platform, register, mechanism or institution is to be built, joined or improved. */
    SYSTEM,
    /** 投资: money is to be invested in a project. */
    INVESTMENT
}
