package org.hrssplan.access;

import java.util.Set;
import java.util.TreeSet;

/** The roles that a token may carry, as they are written in it. Each holds in the domains and regions of the token. */
public final class Roles {

    /** Reads what is not published. */
    public static final String READER = "reader";

    /** Submits figures, reports of commitments and records of the domain. */
    public static final String REPORTER = "reporter";

    /** Returns what others have submitted, and takes up alerts. */
    public static final String REVIEWER = "reviewer";

    /** Publishes or returns what others have submitted. */
    public static final String PUBLISHER = "publisher";

    /** Takes in plans, splits targets and records changes of them. */
    public static final String PLANNER = "planner";

    /** Does what reporter, reviewer, publisher and planner may; the two pairs of eyes hold here too. */
    public static final String ADMINISTRATOR = "administrator";

    /** Reads the audit log, and nothing else that is not public; no other role does. */
    public static final String AUDITOR = "auditor";

    private static final Set<String> WORKING = Set.of(REPORTER, REVIEWER, PUBLISHER, PLANNER);
    private static final Set<String> ALL =
            Set.of(READER, REPORTER, REVIEWER, PUBLISHER, PLANNER, ADMINISTRATOR, AUDITOR);

    private Roles() {}

    /** Those of the given roles that are known here, and what they imply: whoever works on figures reads them too. */
    static Set<String> effective(Set<String> given) {
        Set<String> effective = new TreeSet<>(given);
        effective.retainAll(ALL);
        if (effective.contains(ADMINISTRATOR)) {
            effective.addAll(WORKING);
        }
        if (effective.stream().anyMatch(WORKING::contains)) {
            effective.add(READER);
        }
        return effective;
    }

    /** Every role, for whoever makes tokens. */
    static Set<String> all() {
        return new TreeSet<>(ALL);
    }
}
