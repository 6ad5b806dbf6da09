package org.hrssplan.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hrssplan.score.Ranking.Place;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

    private static final Scoring EXCLUDE = scoring(MissingPolicy.EXCLUDE, "50");
    private static final Scoring ZERO = scoring(MissingPolicy.ZERO, "50");

    @Test
    void equalScoresShareTheRankAndTheNextIsLeftOut() {
        List<RegionScore> scores = List.of(
                score("d", "70"), score("c", "80"), score("e", "90"), score("b", "80.0"), unranked("a"), unranked("0"));

        assertThat(Ranking.of(scores).stream()
                        .map(one -> one.rank() + " " + one.score().region()))
                .containsExactly("1 e", "2 b", "2 c", "4 d", "null 0", "null a");
    }

    /** 100/3 and 33.33 are shown alike. */
    @Test
    void whatDiffersBeforeRoundingIsNoTie() {
        RegionScore third = exact("a", Fraction.of(100, 3));
        RegionScore rounded = score("b", "33.33");
        RegionScore same = exact("c", Fraction.of(200, 6));

        assertThat(Ranking.of(List.of(rounded, third, same)).stream()
                        .map(one -> one.rank() + " " + one.score().region()))
                .containsExactly("1 a", "1 c", "3 b");
    }

    /** A rank is one more than the regions that are better, in whatever order they come. */
    @Test
    void aRankCountsTheBetterOnes() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<RegionScore> scores = new ArrayList<>();
            for (int region = 0; region < 12; region++) {
                scores.add(exact("r" + region, Fraction.of(random.nextInt(6), 3)));
            }
            List<Place> places = Ranking.of(scores);
            for (Place place : places) {
                long better = scores.stream()
                        .filter(one -> one.exact().compareTo(place.score().exact()) > 0)
                        .count();
                assertThat(place.rank()).isEqualTo((int) better + 1);
            }
            Collections.shuffle(scores, random);
            assertThat(Ranking.of(scores)).isEqualTo(places);
        }
    }

    @Test
    void theMeanIsWeighedAndExact() {
        RegionScore score = RegionScore.of("a", List.of(weighed("x", "1", "100"), weighed("y", "2", "50")), EXCLUDE);

        assertThat(score.exact()).isEqualTo(Fraction.of(200, 3));
        assertThat(score.expression()).isEqualTo("(100 × 1 + 50 × 2) / (1 + 2)");
        assertThat(score.coverage()).isEqualTo(Fraction.of(100, 1));
        assertThat(score.unranked()).isNull();
        assertThat(score.points()).isEqualTo(Fraction.of(200, 1));
        assertThat(score.weights()).isEqualByComparingTo("3");
    }

    /** A zero counts in the mean of the whole plan even where it makes none here. */
    @Test
    void whatCountsIsToldWhereNothingHasAScoreToo() {
        List<Weighed> due = List.of(weighed("x", "1.5", null), weighed("y", "3", null));

        RegionScore zero = RegionScore.of("a", due, ZERO);
        assertThat(zero.exact()).isNull();
        assertThat(zero.points()).isEqualTo(Fraction.of(0, 1));
        assertThat(zero.weights()).isEqualByComparingTo("4.5");
        assertThat(RegionScore.of("a", due, EXCLUDE).weights()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsNotReportedIsLeftOutOrZero() {
        List<Weighed> due = List.of(weighed("x", "1", "100"), weighed("y", "3", null));

        RegionScore without = RegionScore.of("a", due, EXCLUDE);
        RegionScore with = RegionScore.of("a", due, ZERO);

        assertThat(without.exact()).isEqualTo(Fraction.of(100, 1));
        assertThat(with.exact()).isEqualTo(Fraction.of(25, 1));
        assertThat(with.expression()).isEqualTo("(100 × 1 + 0 × 3) / (1 + 3)");
        assertThat(List.of(without, with)).allSatisfy(one -> {
            assertThat(one.judged()).isEqualTo(1);
            assertThat(one.due()).isEqualTo(2);
        });
    }

    /** What cannot be decided is never a zero: a shortfall may be unpublished. */
    @Test
    void whatCannotBeDecidedIsLeftOutEitherWay() {
        List<Weighed> due = List.of(weighed("x", "1", "100"), new Weighed("y", new BigDecimal("3"), null, true));

        assertThat(RegionScore.of("a", due, ZERO).exact()).isEqualTo(Fraction.of(100, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "EXCLUDE, 50, 1, 2, ",
        "EXCLUDE, 50.01, 1, 2, COVERAGE_BELOW_MINIMUM",
        "EXCLUDE, 66.67, 2, 3, COVERAGE_BELOW_MINIMUM",
        "EXCLUDE, 66.66, 2, 3, ",
        "EXCLUDE, 0, 0, 3, NOTHING_SCORED",
        "ZERO, 50, 1, 3, COVERAGE_BELOW_MINIMUM",
        "ZERO, 0, 0, 3, NOTHING_SCORED",
        "EXCLUDE, 100, 3, 3, "
    })
    void whoeverIsCoveredTooLittleHasNoRank(
            MissingPolicy missing, String minimum, int judged, int due, @Nullable Unranked unranked) {
        List<Weighed> all = new ArrayList<>();
        for (int one = 0; one < due; one++) {
            all.add(weighed("x" + one, "1", one < judged ? "100" : null));
        }

        assertThat(RegionScore.of("a", all, scoring(missing, minimum)).unranked())
                .isEqualTo(unranked);
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scoring("1", new BigDecimal("0.99"), MissingPolicy.ZERO, BigDecimal.TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> scoring(MissingPolicy.ZERO, "-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> scoring(MissingPolicy.ZERO, "100.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> weighed("x", "0", "1"));
    }

    private static Scoring scoring(MissingPolicy missing, String minimum) {
        return new Scoring("test-1", new BigDecimal("1.20"), missing, new BigDecimal(minimum));
    }

    private static Weighed weighed(String indicator, String weight, @Nullable String score) {
        IndicatorScore own =
                score == null ? null : new IndicatorScore(Fraction.of(new BigDecimal(score)), Basis.PACE, score);
        return new Weighed(indicator, new BigDecimal(weight), own, own != null);
    }

    private static RegionScore score(String region, String exact) {
        return exact(region, Fraction.of(new BigDecimal(exact)));
    }

    private static RegionScore exact(String region, Fraction exact) {
        return new RegionScore(region, exact, "", 1, 1, exact, BigDecimal.ONE, null);
    }

    private static RegionScore unranked(String region) {
        return new RegionScore(region, null, null, 1, 0, Fraction.of(0, 1), BigDecimal.ZERO, Unranked.NOTHING_SCORED);
    }
}
