package org.hrssplan.score;

/** What a figure that is not reported counts. */
public enum MissingPolicy {
    /** Nothing: the mean is that of the others, and the coverage says so; the default. */
    EXCLUDE,
    /** A score of zero, with its weight. */
    ZERO
}
