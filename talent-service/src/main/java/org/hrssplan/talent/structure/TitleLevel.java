package org.hrssplan.talent.structure;

/** Levels of professional titles, from the highest, as structures such as 10:40:50 name them. */
public enum TitleLevel {
    /** 高级. */
    SENIOR,
    /** 中级. */
    INTERMEDIATE,
    /** 初级. */
    JUNIOR
}
