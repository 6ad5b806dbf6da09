package org.hrssplan.laborrelations.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hrssplan.laborrelations.casework.CaseSums.OfRegion;
import org.hrssplan.period.Period;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CaseSumsTest {

    private static final Period YEAR = Period.parse("2021");
    private static final Map<String, List<String>> PARTS = Map.of("city", List.of("a", "b"));

    private final Map<String, Map<Period, CaseCounts>> flows = new HashMap<>();

    @Test
    void whatARegionRecordsItselfIsNotAddedToItsParts() {
        flow("city", "2021", 100);
        flow("a", "2021", 40);
        flow("b", "2021", 50);

        assertThat(accepted()).isEqualTo(100);
        assertThat(regions()).containsExactly("city");
    }

    @Test
    void withoutNumbersOfItsOwnARegionIsTheSumOfItsParts() {
        flow("a", "2021", 40);
        flow("b", "2021-Q1", 50);

        assertThat(accepted()).isEqualTo(90);
        assertThat(CaseSums.recorded(sums())).isEqualTo(15);
    }

    @Test
    void thePartsAreTakenWhereTheyCoverMore() {
        flow("city", "2021-01", 5);
        flow("a", "2021", 40);

        assertThat(accepted()).isEqualTo(40);
        assertThat(regions()).containsExactly("a", "b");
    }

    @Test
    void aLongerPeriodWinsOverItsParts() {
        flow("city", "2021-Q1", 30);
        flow("city", "2021-01", 9);
        flow("city", "2021-04", 8);
        flow("city", "2022-01", 99);

        assertThat(accepted()).isEqualTo(38);
        assertThat(CaseSums.recorded(sums())).isEqualTo(4);
        assertThat(sums().get(0).contiguous()).isTrue();
    }

    @Test
    void aGapIsSeen() {
        flow("city", "2021-01", 9);
        flow("city", "2021-03", 8);

        assertThat(sums().get(0).contiguous()).isFalse();
    }

    /** A month that does not begin with what the one before left cannot be carried on, whatever the reason given. */
    @Test
    void aBreakIsSeen() {
        flow("city", "2021-01", new CaseCounts(10, 20, 25, 5, null, null, null, null));
        flow("city", "2021-02", new CaseCounts(105, 0, 105, 0, null, null, null, null));

        assertThat(sums().get(0).contiguous()).isTrue();
        assertThat(sums().get(0).continued()).isFalse();
    }

    @Test
    void aGapIsNoBreak() {
        flow("city", "2021-01", new CaseCounts(10, 20, 25, 5, null, null, null, null));
        flow("city", "2021-03", new CaseCounts(7, 0, 7, 0, null, null, null, null));

        assertThat(sums().get(0).continued()).isTrue();
    }

    @Test
    void nothingIsNothing() {
        assertThat(accepted()).isZero();
        assertThat(regions()).containsExactly("city");
        assertThat(CaseSums.recorded(sums())).isZero();
    }

    /** Months of parts in any number: each recorded month is summed exactly once. */
    @RepeatedTest(30)
    void everyMonthOfEveryPartIsCountedOnce(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        long expected = 0;
        for (String part : List.of("a", "b")) {
            for (int month = 1; month <= 12; month++) {
                if (random.nextInt(3) > 0) {
                    int cases = random.nextInt(100);
                    flow(part, "2021-%02d".formatted(month), cases);
                    expected += cases;
                }
            }
        }

        assertThat(accepted()).isEqualTo(expected);
        assertThat(CaseSums.recorded(sums()))
                .isEqualTo(flows.values().stream().mapToInt(Map::size).sum());
    }

    private void flow(String region, String period, long accepted) {
        flow(region, period, new CaseCounts(0, accepted, accepted, 0, null, null, null, null));
    }

    private void flow(String region, String period, CaseCounts counts) {
        flows.computeIfAbsent(region, code -> new HashMap<>()).put(Period.parse(period), counts);
    }

    private List<OfRegion> sums() {
        return new CaseSums(flows, PARTS, YEAR).of("city");
    }

    private long accepted() {
        return CaseSums.sum(sums(), CaseCounts::accepted);
    }

    private List<String> regions() {
        return sums().stream().map(OfRegion::region).toList();
    }
}
