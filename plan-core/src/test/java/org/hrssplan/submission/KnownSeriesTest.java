package org.hrssplan.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Candidate;
import org.hrssplan.quality.QualityRules;
import org.hrssplan.quality.RegionTree;
import org.hrssplan.quality.Series;
import org.hrssplan.source.Source;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownSeriesTest {

    private static final long SUBMISSION = 7;

    private final List<StoredRevision> stored = new ArrayList<>();
    /** What was asked of the table: regions and the first of the periods. */
    private final List<String> reads = new ArrayList<>();

    @Test
    void aYearIsReadOnceForAllItsMonthsWithTheOneBefore() {
        store("a", "2020-03", 1, "1", null);
        store("a", "2021-02", 1, "2", null);
        KnownSeries known = known(100);

        known.read(chunk("a 2021-01", "b 2021-01"));
        known.read(chunk("a 2021-02"));
        known.read(chunk("a 2021-12", "b 2021-03"));

        assertThat(reads).containsExactly("[a, b] 24 from 2020-01");
        assertThat(value(known, "a", "2020-03")).isEqualTo("1");
        assertThat(value(known, "a", "2021-02")).isEqualTo("2");
        assertThat(value(known, "a", "2021-01")).isEqualTo("null");
        assertThat(value(known, "b", "2021-02")).isEqualTo("null");
    }

    @Test
    void everyLengthOfPeriodIsReadByItself() {
        for (String period : List.of("2021", "2021-S2", "2021-Q4", "2016/2020", "2021-12")) {
            store("a", period, 1, "5", null);
            KnownSeries known = known(100);

            known.read(chunk("a " + period));

            assertThat(value(known, "a", period)).isEqualTo("5");
        }
        assertThat(reads)
                .containsExactly(
                        "[a] 2 from 2020",
                        "[a] 4 from 2020-S1",
                        "[a] 8 from 2020-Q1",
                        "[a] 2 from 2011/2015",
                        "[a] 24 from 2020-01");
    }

    @Test
    void theLatestRevisionThatWasNotReturnedStands() {
        store("a", "2021", 1, "1", Outcome.PUBLISHED);
        store("a", "2021", 2, "2", null);
        store("a", "2021", 3, "3", Outcome.RETURNED);
        store("b", "2021", 1, "4", Outcome.RETURNED);
        KnownSeries known = known(100);

        known.read(chunk("a 2021", "b 2021"));

        assertThat(value(known, "a", "2021")).isEqualTo("2");
        assertThat(value(known, "b", "2021")).isEqualTo("null");
        assertThat(Cell.isStored(known.put(candidate("b 2021"), 0))).isTrue();
    }

    @Test
    void whatIsPutIsKnownAndWhatWasKnownIsTold() {
        KnownSeries known = known(100);
        known.read(chunk("a 2021"));

        long before = known.put(candidate("a 2021"), Cell.own(Figure.of(BigDecimal.TEN)));
        long own = known.put(candidate("a 2021"), before);

        assertThat(before).isZero();
        assertThat(Cell.isOwn(own)).isTrue();
        assertThat(value(known, "a", "2021")).isEqualTo("null");
    }

    @Test
    void whereThereAreTooManyThoseOfEarlierChunksAreReadAgainWithWhatWasAppended() {
        KnownSeries known = known(2);
        known.read(chunk("a 2021-01", "b 2021-01"));
        known.read(chunk("c 2021-01", "a 2021-01"));
        known.trim();
        store("b", "2021-01", 1, "9", null, SUBMISSION);

        known.read(chunk("a 2021-02"));
        known.read(chunk("b 2021-02"));

        assertThat(reads).containsExactly("[a, b] 24 from 2020-01", "[c] 24 from 2020-01", "[b] 24 from 2020-01");
        assertThat(Cell.isOwn(known.put(candidate("b 2021-01"), 0))).isTrue();
    }

    @Test
    void aSeriesForgetsTheYearsThatAreOver() {
        KnownSeries known = known(2);
        for (int year = 2001; year <= 2009; year++) {
            known.read(chunk("a " + year + "-01"));
            known.read(chunk("a " + year + "-02"));
            known.trim();
        }

        assertThat(reads).hasSize(9).startsWith("[a] 24 from 2000-01").endsWith("[a] 12 from 2009-01");
    }

    /** A year that takes room for every series of the chunk would fill the memory. */
    @Test
    void aChunkOfManySeriesInManyYearsTakesNoMoreRoomThanItsRows() {
        List<Candidate> chunk = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            chunk.add(candidate("r" + i + " " + (1949 + i % 250) + "-01"));
        }
        KnownSeries known = known(100);

        for (int round = 0; round < 3; round++) {
            known.read(chunk);
            chunk.forEach(one -> known.put(one, 0));
        }

        assertThat(known.size()).isEqualTo(2 * chunk.size());
    }

    @Test
    void nothingIsKnownOfASeriesThatNoCheckNeeds() {
        KnownSeries known = known(100);

        known.read(chunk("a 2021"));

        assertThat(value(known, "z", "2021")).isEqualTo("null");
        assertThat(value(known, "a", "2015")).isEqualTo("null");
    }

    private KnownSeries known(int most) {
        return new KnownSeries(SUBMISSION, new Table(), new QualityRules(List.of(), List.of()), new NoTree(), most);
    }

    private void store(String region, String period, int revision, String printed, @Nullable Outcome outcome) {
        store(region, period, revision, printed, outcome, 1);
    }

    private void store(
            String region, String period, int revision, String printed, @Nullable Outcome outcome, long submission) {
        stored.add(new StoredRevision(
                new ObservationKey(region, "x", period),
                revision,
                printed,
                "人",
                new Source("来源", null, null, null),
                null,
                submission,
                outcome));
    }

    private static List<Candidate> chunk(String... keys) {
        return Arrays.stream(keys).map(KnownSeriesTest::candidate).toList();
    }

    private static Candidate candidate(String key) {
        String[] parts = key.split(" ", 2);
        return new Candidate(new Series(parts[0], "x"), Period.parse(parts[1]), Figure.of(BigDecimal.ONE));
    }

    private static String value(KnownSeries known, String region, String period) {
        return String.valueOf(known.value(new Series(region, "x"), Period.parse(period)));
    }

    /** Regions without a hierarchy. */
    private static final class NoTree implements RegionTree {

        @Override
        public List<String> parts(String region) {
            return List.of();
        }

        @Override
        public @Nullable String whole(String region) {
            return null;
        }
    }

    /** What is in {@link #stored}. */
    private final class Table extends RevisionTable {

        Table() {
            super(null);
        }

        @Override
        protected void readStored(
                Collection<Series> series, Collection<String> periods, Consumer<StoredRevision> reader) {
            TreeSet<String> regions =
                    new TreeSet<>(series.stream().map(Series::region).toList());
            reads.add(regions + " " + periods.size() + " from " + new TreeSet<>(periods).first());
            stored.stream()
                    .filter(one -> series.contains(one.key().series()))
                    .filter(one -> periods.contains(one.key().period()))
                    .forEach(reader);
        }

        @Override
        protected void endAppending() {}
    }
}
