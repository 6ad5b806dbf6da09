package org.hrssplan.access;

/** Of what the region must lie within the caller's regions. */
public enum Scope {
    /** Each row of the body: one of another region is refused by itself. */
    ROWS,
    /** The record that is read or written: one of another region is not found. */
    RECORD,
    /** The plan: its jurisdiction. */
    PLAN,
    /** The observation: one of another region is not found. */
    OBSERVATION,
    /** The report of a commitment: the jurisdiction of its plan, and one of another is not found. */
    REPORT,
    /** Nothing of a region: what the account itself has sent. */
    OWN,
    /** Nothing: it neither reads nor writes anything of a region. */
    DOMAIN
}
