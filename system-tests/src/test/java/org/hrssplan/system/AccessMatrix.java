package org.hrssplan.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Who is refused by an operation and who is not, from what its document says about roles and scope. */
final class AccessMatrix {
    private static final String READER = "reader";
    private static final String ADMINISTRATOR = "administrator";
    private static final String AUDITOR = "auditor";
    private static final List<String> WORKING = List.of("reporter", "reviewer", "publisher", "planner");
    private static final List<String> ALL =
            List.of(READER, "reporter", "reviewer", "publisher", "planner", ADMINISTRATOR, AUDITOR);

    private static final Set<Integer> UNKNOWN = Set.of(401);
    private static final Set<Integer> FORBIDDEN = Set.of(403);
    private static final Set<Integer> HIDDEN = Set.of(403, 404);
    private static final Set<Integer> NOT_THERE = Set.of(404);

    /** Everyone may call them and sees what is published; what they are asked for here is a draft. */
    private static final Set<String> DRAFTS = Set.of("getObservation", "listRevisions", "getCommitmentReport");

    private static final List<String> EVERY = List.of(Tokens.EVERY);
    private static final int FEW = 3;

    /** To sign takes longer than to send. */
    private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

    private static final String ANOTHER = "another account";

    private final String domain;
    private final boolean whole;
    private final RandomGenerator random;

    /**
     * The matrix of one service.
     *
     * @param whole whether every bad token is shown where none is needed, too
     */
    AccessMatrix(String domain, boolean whole, RandomGenerator random) {
        this.domain = domain;
        this.whole = whole;
        this.random = random;
    }

    /** Where what an operation is about lies, and what lies around it. */
    private record Place(String own, @Nullable String above, @Nullable String below, String other) {
        static Place of(ApiOperation operation) {
            String path = operation.path();
            if (path.contains("/commitments") || path.contains("/alerts")) {
                return new Place(Stage.OTHER_CITY, "320000", Stage.OTHER_COUNTY, "450200");
            }
            if (operation.id().equals("putPlan")) {
                return new Place("990100", null, null, "450200");
            }
            return operation.scope().equals("PLAN") || path.contains("/funds") || path.contains("/title-headcounts")
                    ? new Place(Stage.CITY, null, Stage.COUNTY, "450200")
                    : new Place(Stage.COUNTY, Stage.CITY, null, Stage.SIBLING);
        }
    }

    List<AccessRow> rows(ApiOperation operation) {
        List<AccessRow> rows = new ArrayList<>();
        badTokens(operation, rows);
        if (operation.isForAnyone()) {
            Set<Integer> others = DRAFTS.contains(operation.id()) ? NOT_THERE : Set.of();
            rows.add(new AccessRow("anyone", null, others));
            for (String role : ALL) {
                rows.add(row(operation, role, List.of(role), EVERY, role.equals(AUDITOR) ? others : Set.of()));
            }
            return rows;
        }
        rows.add(new AccessRow("without a token", null, UNKNOWN));
        Set<String> allowed = allowed(operation);
        Place place = Place.of(operation);
        for (String role : ALL) {
            rows.add(row(
                    operation,
                    role + " of " + place.own(),
                    List.of(role),
                    List.of(place.own()),
                    allowed.contains(role) ? Set.of() : FORBIDDEN));
        }
        rows.add(row(operation, "without a role", List.of(), EVERY, FORBIDDEN));
        rows.add(row(operation, "with unknown roles", List.of("root", "ADMINISTRATOR", "*"), EVERY, FORBIDDEN));
        List<String> roles = List.copyOf(allowed);
        rows.add(row(operation, "of no domain", roles, EVERY, "", FORBIDDEN));
        RunningSystem.DOMAINS.stream()
                .filter(other -> !other.equals(domain))
                .forEach(other -> rows.add(row(operation, "of " + other, roles, EVERY, other, FORBIDDEN)));
        elsewhere(operation, place, roles, rows);
        return rows;
    }

    private void badTokens(ApiOperation operation, List<AccessRow> rows) {
        List<BadToken> tokens = new ArrayList<>(List.of(BadToken.values()));
        if (!whole && operation.isForAnyone()) {
            Collections.shuffle(tokens, new Random(random.nextLong()));
            tokens = tokens.subList(0, FEW);
        }
        // The gateway's own views are the same to all, and it looks at nobody's token.
        boolean overlooked = operation.isForAnyone() && operation.application().equals(AttackedSystem.GATEWAY);
        Set<Integer> statuses = overlooked ? Set.of() : UNKNOWN;
        tokens.forEach(token -> rows.add(new AccessRow(token.name(), "Bearer " + token.value(), statuses)));
        if (whole || !operation.isForAnyone()) {
            rows.add(new AccessRow("no token behind Bearer", "Bearer ", statuses));
            rows.add(new AccessRow("Basic", "Basic YWRtaW46YWRtaW4=", statuses));
            rows.add(new AccessRow("two tokens", "Bearer x.y.z, Bearer " + BadToken.GARBAGE.value(), statuses));
        }
    }

    private void elsewhere(ApiOperation operation, Place place, List<String> roles, List<AccessRow> rows) {
        if (operation.scope().equals("DOMAIN")) {
            rows.add(row(operation, "of another region", roles, List.of(place.other()), Set.of()));
            return;
        }
        if (operation.scope().equals("OWN")) {
            rows.add(row(operation, ANOTHER, roles, EVERY, HIDDEN));
            return;
        }
        if (isList(operation)) {
            // It shows nothing of it, which ids in queries are asked for.
            rows.add(row(operation, "of another region", roles, List.of(place.other()), Set.of()));
            return;
        }
        // A row is refused by itself, also by that what it names is not there.
        Set<Integer> refused = operation.scope().equals("ROWS") ? Set.of(403, 404, 422) : HIDDEN;
        rows.add(row(operation, "of another region", roles, List.of(place.other()), refused));
        rows.add(row(operation, "of no region", roles, List.of(), refused));
        rows.add(row(operation, "of a region whose code begins the same", roles, List.of(begun(place)), refused));
        if (place.below() != null) {
            rows.add(row(operation, "of a part of the region", roles, List.of(place.below()), refused));
        }
        if (place.above() != null) {
            rows.add(row(operation, "of the region above", roles, List.of(place.above()), Set.of()));
        }
    }

    private static String begun(Place place) {
        return place.own().substring(0, place.own().length() - 1);
    }

    /** Whether it shows what the caller may see, however little, and refuses nobody who has the role. */
    static boolean isList(ApiOperation operation) {
        return operation.reads() && !operation.path().contains("{");
    }

    private static Set<String> allowed(ApiOperation operation) {
        Set<String> allowed = new TreeSet<>(operation.roles());
        if (allowed.contains(READER)) {
            allowed.addAll(WORKING);
        }
        if (allowed.stream().anyMatch(role -> !role.equals(AUDITOR))) {
            allowed.add(ADMINISTRATOR);
        }
        return allowed;
    }

    private AccessRow row(
            ApiOperation operation, String who, List<String> roles, List<String> regions, Set<Integer> statuses) {
        return row(operation, who, roles, regions, domain, statuses);
    }

    private static AccessRow row(
            ApiOperation operation,
            String who,
            List<String> roles,
            List<String> regions,
            String domain,
            Set<Integer> statuses) {
        List<String> domains = domain.isEmpty() ? List.of() : List.of(domain);
        // What is an account's own is the author's; about what the author submits somebody else decides.
        boolean own = operation.scope().equals("OWN") && !who.equals(ANOTHER);
        String account = own ? Stage.AUTHOR : "somebody";
        String key = String.join(" ", account, "" + roles, "" + regions, "" + domains);
        String token = SIGNED.computeIfAbsent(key, none -> Tokens.of(account, roles, regions, domains));
        return new AccessRow(who, "Bearer " + token, statuses);
    }
}
