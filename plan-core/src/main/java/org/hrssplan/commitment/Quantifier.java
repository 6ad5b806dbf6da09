package org.hrssplan.commitment;

/** What an absolute promise is about. */
public enum Quantifier {
    /** All of them: full coverage, 100 %. */
    ALL,
    /** None of them: zero. */
    NONE
}
