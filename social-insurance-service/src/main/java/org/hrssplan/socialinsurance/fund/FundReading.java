package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.socialinsurance.fund.GivenFundYear.GivenAdjustment;
import org.hrssplan.socialinsurance.fund.GivenFundYear.GivenExpenditure;
import org.hrssplan.socialinsurance.fund.GivenFundYear.GivenIncome;
import org.hrssplan.submission.FieldRules;
import org.jspecify.annotations.Nullable;

/** Reads the accounts of a year field by field, and tells of all that is wrong with them at once. */
final class FundReading {

    private static final int DECIMALS = 2;
    private static final int MAX_DIGITS = 15;

    private final Locale language;
    private final List<FieldError> errors = new ArrayList<>();

    private FundReading(Locale language) {
        this.language = language;
    }

    /**
     * The accounts that were sent, which balance.
     *
     * @throws ApiException VALIDATION_FAILED with every reason
     */
    static FundAccounts read(GivenFundYear given, Locale language) {
        return new FundReading(language).accounts(given);
    }

    private FundAccounts accounts(GivenFundYear given) {
        FundAccounts accounts = new FundAccounts(
                amount("/opening", given.opening()),
                income(given.income() == null ? GivenIncome.NONE : given.income()),
                expenditure(given.expenditure() == null ? GivenExpenditure.NONE : given.expenditure()),
                amount("/closing", given.closing()),
                given.adjustment() == null ? null : adjustment(given.adjustment()));
        text("/recordedBy", given.recordedBy(), FieldRules.MAX_NAME);
        text("/note", given.note(), FieldRules.MAX_REASON);
        if (errors.isEmpty()) {
            FundRules.balance(accounts)
                    .map(one -> FundTexts.error(one, language))
                    .ifPresent(errors::add);
        }
        if (!errors.isEmpty()) {
            throw new ApiException(ErrorCode.VALIDATION_FAILED).withErrors(errors);
        }
        return accounts;
    }

    private FundIncome income(GivenIncome given) {
        return new FundIncome(
                notNegative("/income/contributions", given.contributions()),
                notNegative("/income/subsidies", given.subsidies()),
                amount("/income/interest", given.interest()),
                notNegative("/income/transfers", given.transfers()),
                notNegative("/income/other", given.other()));
    }

    private FundExpenditure expenditure(GivenExpenditure given) {
        return new FundExpenditure(
                notNegative("/expenditure/benefits", given.benefits()),
                notNegative("/expenditure/transfers", given.transfers()),
                notNegative("/expenditure/other", given.other()));
    }

    private FundAdjustment adjustment(GivenAdjustment given) {
        BigDecimal amount = amount("/adjustment/amount", given.amount());
        if (given.amount() != null && given.amount().signum() == 0) {
            error(FundProblem.of("/adjustment/amount", "ADJUSTMENT_OF_NOTHING"));
        }
        String reason = given.reason();
        text("/adjustment/reason", reason, FieldRules.MAX_REASON);
        if (reason == null || reason.isBlank()) {
            errors.add(FieldRules.error("/adjustment/reason", "REQUIRED", language));
            return new FundAdjustment(amount, "");
        }
        return new FundAdjustment(amount, reason);
    }

    private BigDecimal notNegative(String field, @Nullable BigDecimal given) {
        BigDecimal amount = amount(field, given);
        if (amount.signum() < 0) {
            error(FundProblem.of(field, "NEGATIVE_AMOUNT", amount));
        }
        return amount;
    }

    /** With two decimals; zero where it cannot be used, which is an error then. */
    private BigDecimal amount(String field, @Nullable BigDecimal given) {
        if (given == null) {
            errors.add(FieldRules.error(field, "REQUIRED", language));
            return BigDecimal.ZERO;
        }
        boolean inCents = given.scale() <= DECIMALS
                && given.precision() <= MAX_DIGITS
                && given.precision() - given.scale() <= MAX_DIGITS;
        if (!inCents) {
            error(FundProblem.of(field, "NOT_IN_CENTS"));
            return BigDecimal.ZERO;
        }
        return given.setScale(DECIMALS);
    }

    private void text(String field, @Nullable String text, int maxLength) {
        FieldRules.text(field, text, maxLength, language).ifPresent(errors::add);
    }

    private void error(FundProblem problem) {
        errors.add(FundTexts.error(problem, language));
    }
}
