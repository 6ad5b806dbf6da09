package org.hrssplan.socialinsurance.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundRulesTest {

    @Test
    void whatComesInAndGoesOutMakesTheClosing() {
        assertThat(FundRules.balance(accounts("100.00", "19.99", "20.00", "99.99", null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 20.00, 20.00, 100.01, 0.01",
        "100.00, 20.00, 20.00, 99.99, -0.01",
        "-5.00, 1.00, 0.00, 4.00, 8.00"
    })
    void aCentMakesADifference(String opening, String income, String expenditure, String closing, String difference) {
        FundProblem problem = FundRules.balance(accounts(opening, income, expenditure, closing, null))
                .orElseThrow();
        assertThat(problem.field()).isEqualTo("/closing");
        assertThat(problem.code()).isEqualTo("DOES_NOT_BALANCE");
        assertThat(problem.arguments().get(5)).isEqualTo(difference);
        assertThat(FundTexts.of(problem, Locale.ENGLISH)).contains("the difference is " + difference);
        assertThat(FundTexts.of(problem, Locale.SIMPLIFIED_CHINESE)).contains("相差 " + difference);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "100.00, -, -, -",
                "100.00, 100.00, -, -",
                "100.00, 99.99, 0.01, -",
                "99.99, 100.00, -0.01, -",
                "100.00, 99.99, -, OPENING_DIFFERS",
                "100.00, 100.00, 0.01, ADJUSTMENT_DIFFERS",
                "100.00, 99.99, 0.02, ADJUSTMENT_DIFFERS",
                "100.00, 99.99, -0.01, ADJUSTMENT_DIFFERS",
                "100.00, -, 0.01, NOTHING_TO_ADJUST"
            })
    void aYearBeginsWhereTheYearBeforeEndedOrSaysWhyNot(
            String opening, String before, String adjustment, String expected) {
        List<String> codes = FundRules.chain(
                        accounts(opening, "0.00", "0.00", opening, adjustment),
                        before == null ? null : new BigDecimal(before))
                .map(FundProblem::code)
                .stream()
                .toList();
        assertThat(codes).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private static FundAccounts accounts(
            String opening, String income, String expenditure, String closing, String adjustment) {
        BigDecimal none = new BigDecimal("0.00");
        return new FundAccounts(
                new BigDecimal(opening),
                new FundIncome(new BigDecimal(income), none, none, none, none),
                new FundExpenditure(new BigDecimal(expenditure), none, none),
                new BigDecimal(closing),
                adjustment == null ? null : new FundAdjustment(new BigDecimal(adjustment), "审计调整"));
    }
}
