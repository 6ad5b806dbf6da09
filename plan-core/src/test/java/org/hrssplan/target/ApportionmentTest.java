package org.hrssplan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApportionmentTest {

    @Test
    void whatIsLeftGoesToTheLargestRemainders() {
        // Quotas 4.55, 3.03, 2.42.
        assertThat(Apportionment.of(decimal("10"), decimals("15", "10", "8"), 0))
                .containsExactlyElementsOf(decimals("5", "3", "2"));
        assertThat(Apportionment.of(decimal("10"), decimals("15", "10", "8"), 2))
                .containsExactlyElementsOf(decimals("4.55", "3.03", "2.42"));
    }

    @Test
    void amongEqualRemaindersTheFirstComesFirst() {
        assertThat(Apportionment.of(decimal("5"), decimals("1", "1", "1"), 0))
                .containsExactlyElementsOf(decimals("2", "2", "1"));
    }

    @Test
    void noYearGetsMoreThanAnother() {
        // Every row has 3.33… a year.
        assertThat(Apportionment.of(decimal("30"), decimals("1", "1", "1"), 3, 0))
                .containsExactly(decimals("4", "3", "3"), decimals("3", "4", "3"), decimals("3", "3", "4"));
    }

    @Test
    void aTotalThatHasMoreDecimalsIsNotRounded() {
        assertThatThrownBy(() -> Apportionment.of(decimal("37.5"), decimals("1", "2"), 0))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2021, 320300, 450200})
    void theTableAddsUpExactlyAndIsNearItsQuotas(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            int scale = random.nextInt(7);
            int years = 1 + random.nextInt(6);
            BigDecimal total = BigDecimal.valueOf(random.nextInt(1_000_000) - 100_000, scale);
            List<BigDecimal> weights = weights(random);

            List<List<BigDecimal>> table = Apportionment.of(total, weights, years, scale);

            List<BigDecimal> rows = table.stream().map(ApportionmentTest::sum).toList();
            assertThat(sum(rows)).isEqualByComparingTo(total);
            assertThat(rows).isEqualTo(Apportionment.of(total, weights, scale));
            BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
            for (int row = 0; row < weights.size(); row++) {
                BigDecimal quota = total.multiply(weights.get(row)).divide(sum(weights), MathContext.DECIMAL128);
                assertNear(rows.get(row), quota, unit);
                for (BigDecimal cell : table.get(row)) {
                    assertNear(cell, quota.divide(BigDecimal.valueOf(years), MathContext.DECIMAL128), unit);
                }
            }
            for (int year = 0; year < years; year++) {
                int column = year;
                BigDecimal ofYear =
                        sum(table.stream().map(row -> row.get(column)).toList());
                assertNear(ofYear, total.divide(BigDecimal.valueOf(years), MathContext.DECIMAL128), unit);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2021, 320300, 450200})
    void theOrderOfTheRegionsMattersAmongEqualRemaindersOnly(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            BigDecimal total = BigDecimal.valueOf(random.nextInt(1_000_000));
            List<BigDecimal> weights = weights(random);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, weights.size()).boxed().toList());
            Collections.shuffle(order, random);

            List<BigDecimal> parts = Apportionment.of(total, weights, 0);
            List<BigDecimal> shuffled =
                    Apportionment.of(total, order.stream().map(weights::get).toList(), 0);

            assertThat(Apportionment.of(total, weights, 0)).isEqualTo(parts);
            for (int index = 0; index < order.size(); index++) {
                int before = order.get(index);
                if (isAlone(weights, before)) {
                    assertThat(shuffled.get(index)).isEqualTo(parts.get(before));
                }
            }
        }
    }

    /** Whether no other region has the same weight; equal remainders of others are not met with these seeds. */
    private static boolean isAlone(List<BigDecimal> weights, int index) {
        return Collections.frequency(weights, weights.get(index)) == 1;
    }

    private static List<BigDecimal> weights(Random random) {
        return Stream.generate(() -> BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(3)))
                .limit(1 + random.nextInt(12))
                .toList();
    }

    private static void assertNear(BigDecimal part, BigDecimal quota, BigDecimal unit) {
        assertThat(part.subtract(quota).abs()).isLessThan(unit);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }

    private static List<BigDecimal> decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
