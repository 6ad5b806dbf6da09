package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.system.Attacked.Aim;

/**
 * Which attacks are sent where: at every operation some of each kind, always the same, and first those that the
 * application has not met before; so many in the full form that every application meets every one.
 */
final class AttackChoice {
    private static final long SEED = 7;

    /** Of each kind at each operation. */
    private static final Map<String, Integer> FULL =
            Map.of("query", 30, "path", 20, "method", 8, "header", 20, "body", 60, "field", 60, "file", 80);

    private static final Map<String, Integer> SHORT =
            Map.of("query", 1, "path", 1, "method", 1, "header", 1, "body", 2, "field", 3, "file", 6);

    /** Of those that the gateway only passes on one in so many, or one. */
    private static final int BEHIND = 5;

    private final Random random = new Random(SEED);
    private final Set<String> sent = new TreeSet<>();
    private final Set<String> known = new TreeSet<>();

    List<Attack> of(Aim aim, Stream<Attack> attacks) {
        Map<String, List<Attack>> kinds =
                attacks.collect(Collectors.groupingBy(Attack::kind, LinkedHashMap::new, Collectors.toList()));
        List<Attack> chosen = new ArrayList<>();
        kinds.forEach((kind, all) -> {
            all.forEach(attack -> known.add(name(aim, attack)));
            int most = (AttackTest.FULL ? FULL : SHORT).get(kind);
            chosen.addAll(some(aim, all, aim.passed() ? Math.max(1, most / BEHIND) : most));
        });
        return chosen;
    }

    /** Those that are not known here before those that are. */
    private List<Attack> some(Aim aim, List<Attack> kind, int count) {
        List<Attack> shuffled = new ArrayList<>(kind);
        Collections.shuffle(shuffled, random);
        List<Attack> chosen = new ArrayList<>();
        List<Attack> others = new ArrayList<>();
        for (Attack attack : shuffled) {
            boolean first = chosen.size() < count && sent.add(name(aim, attack));
            (first ? chosen : others).add(attack);
        }
        chosen.addAll(others.subList(0, Math.min(count - chosen.size(), others.size())));
        return chosen;
    }

    private static String name(Aim aim, Attack attack) {
        return aim.to() + " " + attack;
    }

    /** In the full form every application has met everything. */
    void assertComplete() {
        Set<String> unsent = new TreeSet<>(known);
        unsent.removeAll(sent);
        assertThat(unsent).hasSizeLessThan(AttackTest.FULL ? 1 : known.size());
    }
}
