package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds between the amounts of a year, and between a year and the one before. Exact to the cent. */
final class FundRules {

    private FundRules() {}

    /** Opening, plus income, less expenditure, is the closing. */
    static Optional<FundProblem> balance(FundAccounts accounts) {
        BigDecimal computed = accounts.opening().add(accounts.surplus());
        BigDecimal difference = accounts.closing().subtract(computed);
        return difference.signum() == 0
                ? Optional.empty()
                : Optional.of(FundProblem.of(
                        "/closing",
                        "DOES_NOT_BALANCE",
                        accounts.opening(),
                        accounts.income().total(),
                        accounts.expenditure().total(),
                        computed,
                        accounts.closing(),
                        difference));
    }

    /**
     * The opening is the closing of the year before, or differs from it by exactly the adjustment.
     *
     * @param closingBefore null where the year before is not recorded, so that there is nothing to adjust
     */
    static Optional<FundProblem> chain(FundAccounts accounts, @Nullable BigDecimal closingBefore) {
        FundAdjustment adjustment = accounts.adjustment();
        if (closingBefore == null) {
            return adjustment == null
                    ? Optional.empty()
                    : Optional.of(FundProblem.of("/adjustment", "NOTHING_TO_ADJUST"));
        }
        BigDecimal difference = accounts.opening().subtract(closingBefore);
        BigDecimal explained = adjustment == null ? BigDecimal.ZERO : adjustment.amount();
        if (difference.compareTo(explained) == 0) {
            return Optional.empty();
        }
        return Optional.of(
                adjustment == null
                        ? FundProblem.of("/opening", "OPENING_DIFFERS", accounts.opening(), closingBefore, difference)
                        : FundProblem.of(
                                "/adjustment/amount",
                                "ADJUSTMENT_DIFFERS",
                                accounts.opening(),
                                closingBefore,
                                difference,
                                explained));
    }
}
