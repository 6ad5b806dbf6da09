package org.hrssplan.gateway.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Regions by their exact scores; equal scores share the rank, and the next one is left out: 1, 2, 2, 4. */
final class Ranking {
    private static final Comparator<WholeScore> BEST_FIRST = Comparator.comparing(
                    (WholeScore one) -> Objects.requireNonNull(one.exact()))
            .reversed()
            .thenComparing(WholeScore::code);

    private Ranking() {}

    /** The ranked by rank and code, then the others by code. */
    static List<RankedRegion> of(List<WholeScore> scores) {
        List<WholeScore> ranked = scores.stream()
                .filter(one -> one.unranked() == null)
                .sorted(BEST_FIRST)
                .toList();
        List<RankedRegion> places = new ArrayList<>();
        int rank = 0;
        for (int index = 0; index < ranked.size(); index++) {
            boolean tie = index > 0
                    && Objects.equals(
                            ranked.get(index).exact(), ranked.get(index - 1).exact());
            rank = tie ? rank : index + 1;
            places.add(ranked.get(index).region().at(rank));
        }
        scores.stream()
                .filter(one -> one.unranked() != null)
                .sorted(Comparator.comparing(WholeScore::code))
                .forEach(one -> places.add(one.region()));
        return places;
    }
}
