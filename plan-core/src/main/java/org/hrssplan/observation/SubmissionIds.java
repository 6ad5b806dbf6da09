package org.hrssplan.observation;

import java.security.SecureRandom;

/** Numbers of submissions: random, so that no database has to count them. */
public final class SubmissionIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private SubmissionIds() {}

    /** A number that no other submission has; collisions in a region are refused by its key. */
    public static long next() {
        return RANDOM.nextLong() >>> 1;
    }
}
