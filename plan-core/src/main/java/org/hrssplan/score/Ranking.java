package org.hrssplan.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Regions by their exact scores; equal scores share the rank, and the next one is left out: 1, 2, 2, 4. */
public final class Ranking {

    private static final Comparator<RegionScore> BEST_FIRST = Comparator.comparing(
                    RegionScore::exact, Comparator.nullsLast(Comparator.<Fraction>reverseOrder()))
            .thenComparing(RegionScore::region);

    private Ranking() {}

    /**
     * A region with its place.
     *
     * @param rank from 1; null where the region has none
     */
    public record Place(@Nullable Integer rank, RegionScore score) {}

    /** The ranked by rank and region code, then the others by region code. */
    public static List<Place> of(List<RegionScore> scores) {
        List<RegionScore> ranked = scores.stream()
                .filter(one -> one.unranked() == null)
                .sorted(BEST_FIRST)
                .toList();
        List<Place> places = new ArrayList<>();
        int rank = 0;
        Fraction before = null;
        for (int index = 0; index < ranked.size(); index++) {
            Fraction exact = ranked.get(index).exact();
            if (before == null || !before.equals(exact)) {
                rank = index + 1;
            }
            before = exact;
            places.add(new Place(rank, ranked.get(index)));
        }
        scores.stream()
                .filter(one -> one.unranked() != null)
                .sorted(Comparator.comparing(RegionScore::region))
                .forEach(one -> places.add(new Place(null, one)));
        return places;
    }
}
