package org.hrssplan.verdict;

/** What follows if it goes on as so far. */
public enum Outlook {
    ON_COURSE,
    AT_RISK,
    UNKNOWN
}
