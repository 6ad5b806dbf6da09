package org.hrssplan.commitment;

/** What is done with a system of a plan. */
public enum SystemAction {
    /** It is new. */
    BUILD,
    /** It is another's, and connected to. */
    JOIN,
    /** It is there, and bettered. */
    IMPROVE
}
