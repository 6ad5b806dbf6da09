package org.hrssplan.socialinsurance.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.verdict.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundProjectionTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1234.00, 800.00, 18.5",
                "100.00, 1200.00, 1.0",
                "104.99, 1200.00, 1.0",
                "105.00, 1200.00, 1.1",
                "0.00, 1200.00, 0.0",
                "-7.00, 1200.00, 0.0",
                "7.00, 0.00, -"
            })
    void monthsThatABalancePays(String closing, String expenditure, String months) {
        assertThat(FundProjection.monthsPayable(new BigDecimal(closing), new BigDecimal(expenditure)))
                .isEqualTo(months == null ? null : new BigDecimal(months));
    }

    @Test
    void everyYearIsRoundedToTheCentBeforeTheNext() {
        List<FundProjectedYear> years = FundProjection.years(
                2025, accounts("10.01", "20.03", "5.00"), new BigDecimal("5"), new BigDecimal("-2.5"), 2);

        // 10.01 × 1.05 = 10.5105, then 10.51 × 1.05 = 11.0355; half a cent goes up: 20.03 × 0.975 = 19.52925.
        assertThat(years).extracting(FundProjectedYear::year).containsExactly(2026, 2027);
        assertThat(years).extracting(FundProjectedYear::income).containsExactly(decimals("10.51", "11.04"));
        assertThat(years).extracting(FundProjectedYear::expenditure).containsExactly(decimals("19.53", "19.04"));
        assertThat(years).extracting(FundProjectedYear::balance).containsExactly(decimals("-9.02", "-8.00"));
        assertThat(years).extracting(FundProjectedYear::closing).containsExactly(decimals("-4.02", "-12.02"));
        assertThat(years.get(0).steps())
                .containsExactly(
                        new Step("income", "10.01 × 105 / 100", new BigDecimal("10.51")),
                        new Step("expenditure", "20.03 × 97.5 / 100", new BigDecimal("19.53")),
                        new Step("closing", "5.00 + 10.51 - 19.53", new BigDecimal("-4.02")));
    }

    @Test
    void exhaustedIsWhatClosesBelowZeroAndNotWhatClosesAtZero() {
        List<FundProjectedYear> years =
                FundProjection.years(2025, accounts("10.00", "15.00", "10.00"), BigDecimal.ZERO, BigDecimal.ZERO, 5);

        assertThat(years.get(1).closing()).isEqualByComparingTo("0");
        assertThat(FundProjection.exhaustedIn(2025, new BigDecimal("10.00"), years))
                .isEqualTo(2028);
        assertThat(FundProjection.exhaustedIn(2025, new BigDecimal("10.00"), years.subList(0, 2)))
                .isNull();
        assertThat(FundProjection.exhaustedIn(2025, new BigDecimal("-0.01"), years))
                .isEqualTo(2025);
    }

    /** Against sums of whole cents, for fifty years; no amount grows beyond two decimals. */
    @Test
    void theSameAsCountingCents() {
        Random random = new Random(20251231);
        for (int round = 0; round < 200; round++) {
            BigDecimal income = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2);
            BigDecimal expenditure = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2);
            BigDecimal closing = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2);
            int incomeGrowth = random.nextInt(2_000_001) - 1_000_000;
            int expenditureGrowth = random.nextInt(2_000_001) - 1_000_000;

            List<FundProjectedYear> years = FundProjection.years(
                    2025,
                    accounts(income.toPlainString(), expenditure.toPlainString(), closing.toPlainString()),
                    BigDecimal.valueOf(incomeGrowth, 4),
                    BigDecimal.valueOf(expenditureGrowth, 4),
                    50);

            BigInteger in = income.unscaledValue();
            BigInteger out = expenditure.unscaledValue();
            BigInteger left = closing.unscaledValue();
            Integer exhausted = null;
            for (FundProjectedYear year : years) {
                in = grown(in, incomeGrowth);
                out = grown(out, expenditureGrowth);
                left = left.add(in).subtract(out);
                if (exhausted == null && left.signum() < 0) {
                    exhausted = year.year();
                }
                assertThat(year.income()).isEqualTo(new BigDecimal(in, 2));
                assertThat(year.expenditure()).isEqualTo(new BigDecimal(out, 2));
                assertThat(year.closing()).isEqualTo(new BigDecimal(left, 2));
            }
            assertThat(years).hasSize(50);
            assertThat(FundProjection.exhaustedIn(2025, closing, years)).isEqualTo(exhausted);
        }
    }

    /** Half-up in whole numbers: growth is in ten-thousandths of a percent. */
    private static BigInteger grown(BigInteger cents, int growth) {
        BigInteger whole = BigInteger.valueOf(1_000_000);
        return cents.multiply(BigInteger.valueOf(1_000_000L + growth))
                .add(whole.shiftRight(1))
                .divide(whole);
    }

    @Test
    void theMeanIsOfYearsInARow() {
        FundGrowth growth = FundGrowth.mean(totals(2019, "100.00", 2020, "110.00", 2021, "121.00", 2023, "50.00"));

        assertThat(growth.basis()).isEqualTo(GrowthBasis.MEAN);
        assertThat(growth.percent()).isEqualTo("10.0000");
        assertThat(growth.recorded()).extracting(FundGrowth.YearlyGrowth::year).containsExactly(2020, 2021);
    }

    @Test
    void theMeanIsRoundedOnceAndNotItsParts() {
        // 100/3 and 0: the mean is 16.666…, whatever the shown parts are rounded to.
        FundGrowth growth = FundGrowth.mean(totals(2019, "3.00", 2020, "4.00", 2021, "4.00", 2022, "4.00"));

        assertThat(growth.recorded().get(0).percent()).isEqualTo("33.3333");
        assertThat(growth.percent()).isEqualTo("11.1111");
    }

    @Test
    void withoutTwoYearsInARowNothingGrows() {
        assertThat(FundGrowth.mean(totals(2019, "100.00", 2021, "110.00")).basis())
                .isEqualTo(GrowthBasis.NONE);
        assertThat(FundGrowth.mean(totals(2019, "0.00", 2020, "110.00")).basis())
                .isEqualTo(GrowthBasis.NONE);
    }

    @Test
    void aMeanBeyondTheLimitsSaysSo() {
        FundGrowth growth = FundGrowth.mean(totals(2019, "1.00", 2020, "999999.00"));

        assertThat(growth.basis()).isEqualTo(GrowthBasis.MEAN_LIMITED);
        assertThat(growth.percent()).isEqualByComparingTo("100");
    }

    private static SortedMap<Integer, BigDecimal> totals(Object... yearsAndAmounts) {
        SortedMap<Integer, BigDecimal> totals = new TreeMap<>();
        for (int i = 0; i < yearsAndAmounts.length; i += 2) {
            totals.put((Integer) yearsAndAmounts[i], new BigDecimal((String) yearsAndAmounts[i + 1]));
        }
        return totals;
    }

    private static BigDecimal[] decimals(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static FundAccounts accounts(String income, String expenditure, String closing) {
        BigDecimal none = new BigDecimal("0.00");
        return new FundAccounts(
                none,
                new FundIncome(new BigDecimal(income), none, none, none, none),
                new FundExpenditure(new BigDecimal(expenditure), none, none),
                new BigDecimal(closing),
                null);
    }
}
