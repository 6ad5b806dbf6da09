package org.hrssplan.commitment;

/** What kind of promise it is. */
public enum CommitmentKind {
    /** A number is promised. */
    QUANTIFIED,
    /** Something is to be done by a date, or again and again. */
    DATED,
    /** All or none, without exception. */
    ABSOLUTE,
    /** A system, platform, register, mechanism or institution is to be built, joined or improved. */
    SYSTEM,
    /** Money is to be invested in a project. */
    INVESTMENT
}
