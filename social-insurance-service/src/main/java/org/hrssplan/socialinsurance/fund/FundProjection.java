package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.value.Fraction;
import org.hrssplan.verdict.Step;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a fund if income and expenditure grow at a constant rate. Every year is rounded to the cent, half-up,
 * before the next one is made of it: so digits do not grow, and whoever follows by hand gets the same.
 */
final class FundProjection {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int CENTS = 2;

    private FundProjection() {}

    /** The years after {@code base}. */
    static List<FundProjectedYear> years(
            int base, FundAccounts accounts, BigDecimal incomeGrowth, BigDecimal expenditureGrowth, int years) {
        List<FundProjectedYear> projected = new ArrayList<>();
        BigDecimal income = accounts.income().total();
        BigDecimal expenditure = accounts.expenditure().total();
        BigDecimal closing = accounts.closing();
        for (int year = base + 1; year <= base + years; year++) {
            List<Step> steps = new ArrayList<>();
            income = grown("income", income, incomeGrowth, steps);
            expenditure = grown("expenditure", expenditure, expenditureGrowth, steps);
            String expression = plain(closing) + " + " + plain(income) + " - " + plain(expenditure);
            closing = closing.add(income).subtract(expenditure);
            steps.add(new Step("closing", expression, closing));
            projected.add(new FundProjectedYear(
                    year,
                    income,
                    expenditure,
                    income.subtract(expenditure),
                    closing,
                    monthsPayable(closing, expenditure),
                    steps));
        }
        return projected;
    }

    private static BigDecimal grown(String name, BigDecimal amount, BigDecimal percent, List<Step> steps) {
        BigDecimal factor = HUNDRED.add(percent);
        BigDecimal grown = amount.multiply(factor).divide(HUNDRED).setScale(CENTS, RoundingMode.HALF_UP);
        steps.add(new Step(name, plain(amount) + " × " + plain(factor) + " / 100", grown));
        return grown;
    }

    /** The first year that closes below zero, the base year included; null if none does. */
    static @Nullable Integer exhaustedIn(int base, BigDecimal closing, List<FundProjectedYear> projected) {
        if (closing.signum() < 0) {
            return base;
        }
        return projected.stream()
                .filter(one -> one.closing().signum() < 0)
                .findFirst()
                .map(FundProjectedYear::year)
                .orElse(null);
    }

    /**
     * 可支付月数: for how many months the balance pays what a month of the year cost, closing × 12 / expenditure, half-up
     * to 1 decimal.
     *
     * @return null where nothing was paid; 0.0 for a balance below zero, which pays nothing
     */
    static @Nullable BigDecimal monthsPayable(BigDecimal closing, BigDecimal expenditure) {
        if (expenditure.signum() <= 0) {
            return null;
        }
        return new Fraction(closing.max(BigDecimal.ZERO).multiply(MONTHS), expenditure).rounded(1);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
