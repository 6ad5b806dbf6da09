package org.hrssplan.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Series;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever is published. */
class AggregationPropertiesTest {

    private static final Period YEAR = Period.ofYear(2021);
    private static final List<Period> MONTHS =
            Period.partsOf(2021).stream().filter(one -> one.months() == 1).toList();
    private static final int ROUNDS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void overRegionsThenTimeIsOverTimeThenRegions(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> parts = parts(random);
            World world = new World().withParts(parts);
            BigDecimal total = BigDecimal.ZERO;
            boolean whole = true;
            int gaps = random.nextInt(3);
            for (String part : parts) {
                for (Period month : MONTHS) {
                    if (random.nextInt(10) >= gaps) {
                        BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(3));
                        world.put(new Series(part, "flow"), month, Figure.of(value));
                        total = total.add(value);
                    } else {
                        whole = false;
                    }
                }
            }
            Aggregation all = world.aggregation();
            Series city = new Series("city", "flow");
            Aggregate regionsLast = Objects.requireNonNull(all.regionSum(city, YEAR));
            BigDecimal timeLast = MONTHS.stream()
                    .map(month -> all.value(city, month))
                    .filter(Objects::nonNull)
                    .map(AggregationPropertiesTest::number)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(number(regionsLast)).isEqualByComparingTo(timeLast).isEqualByComparingTo(total);
            assertThat(number(Objects.requireNonNull(all.value(city, YEAR)))).isEqualByComparingTo(total);
            assertThat(regionsLast.partial()).isEqualTo(!whole);
            assertThat(componentsOf(regionsLast)).isEqualByComparingTo(total);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void aRateIsThatOfTheSumsAndOfTheSamePartsAboveAndBelow(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> parts = parts(random);
            World world = new World().withParts(parts);
            BigDecimal above = BigDecimal.ZERO;
            BigDecimal below = BigDecimal.ZERO;
            List<String> there = new ArrayList<>();
            for (String part : parts) {
                BigDecimal gain = maybe(random, world, part, "gain");
                BigDecimal flow = maybe(random, world, part, "flow");
                if (gain != null && flow != null) {
                    above = above.add(gain);
                    below = below.add(flow);
                    there.add(part);
                }
            }
            Aggregate rate = world.aggregation().value(new Series("city", "rate"), YEAR);
            if (there.isEmpty()) {
                assertThat(rate).isNull();
                continue;
            }
            assertThat(rate).isNotNull();
            BigDecimal exact = new Fraction(above.movePointRight(2), below).rounded(6);
            assertThat(number(rate).subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.000001"));
            assertThat(rate.partial()).isEqualTo(there.size() < parts.size());
            assertThat(rate.regions().missing()).doesNotContainAnyElementsOf(there);
            if (rate.partial()) {
                assertThat(rate.regions().published()).isEqualTo(there);
            }
            assertThat(rate.components().stream()
                            .map(one -> one.published().series().region())
                            .distinct())
                    .isSubsetOf(there);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void whatIsDueIsEitherThereOrMissingAndOnlyAPartialValueMissesAnything(long seed) {
        Random random = new Random(seed);
        List<Period> periods = Period.partsOf(2021);
        List<String> indicators = List.of("flow", "gain", "loss", "net", "stock", "opening", "rate", "closing");
        for (int round = 0; round < ROUNDS; round++) {
            World world = new World();
            for (int i = 0; i < 25; i++) {
                String region = List.of("city", "east", "west").get(random.nextInt(3));
                world.put(
                        new Series(region, indicators.get(random.nextInt(indicators.size()))),
                        periods.get(random.nextInt(periods.size())),
                        Figure.of(BigDecimal.valueOf(random.nextInt(100))));
            }
            Aggregation all = world.aggregation();
            for (String indicator : indicators) {
                for (Period period : periods) {
                    Aggregate value = all.value(new Series("city", indicator), period);
                    if (value != null) {
                        assertSound(value);
                    }
                }
            }
        }
    }

    private static void assertSound(Aggregate value) {
        for (PartsCoverage coverage : List.of(value.regions(), value.periods())) {
            assertThat(coverage.due())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(coverage.published().stream(), coverage.missing().stream())
                                    .toList());
        }
        boolean misses = !value.regions().missing().isEmpty()
                || !value.periods().missing().isEmpty();
        assertThat(value.partial()).isEqualTo(misses);
        assertThat(value.components()).isNotEmpty();
        if (value.atLeast()) {
            assertThat(value.partial()).isTrue();
        }
        for (Aggregate.Input input : value.inputs()) {
            assertThat(value.period().contains(input.value().period())).isTrue();
            assertThat(value.partial() || !input.value().partial()).isTrue();
        }
    }

    private static List<String> parts(Random random) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(12))
                .mapToObj(one -> "part-" + one)
                .toList();
    }

    private static @Nullable BigDecimal maybe(Random random, World world, String part, String indicator) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(1_000));
        world.put(new Series(part, indicator), YEAR, Figure.of(value));
        return value;
    }

    private static BigDecimal componentsOf(Aggregate value) {
        return value.components().stream()
                .map(one -> Objects.requireNonNull(one.published().figure().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Aggregate value) {
        return Objects.requireNonNull(value.figure().value());
    }
}
