package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a fund for a year; every amount in 元 to the cent.
 *
 * @param id of the year over all its revisions
 * @param incomeTotal sum of the income
 * @param expenditureTotal sum of the expenditure
 * @param surplus income less expenditure
 * @param monthsPayable 可支付月数: closing over a twelfth of the year's expenditure, half-up to 1 decimal; null where
 *     nothing was paid, 0.0 where the closing is below zero
 * @param closingBefore what the year before closed with, null where it is not recorded
 * @param findings what does not fit the year before, as it stands now
 * @param revision 1 or more
 * @param recordedBy as they said
 * @param etag for If-Match; another one after every revision of this year and of the year before
 */
public record FundYearView(
        String id,
        FundScheme scheme,
        String region,
        int year,
        BigDecimal opening,
        FundIncome income,
        BigDecimal incomeTotal,
        FundExpenditure expenditure,
        BigDecimal expenditureTotal,
        BigDecimal surplus,
        BigDecimal closing,
        @Nullable BigDecimal monthsPayable,
        @Nullable BigDecimal closingBefore,
        @Nullable FundAdjustment adjustment,
        List<FundFinding> findings,
        int revision,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String note,
        String etag) {

    /**
     * What does not fit.
     *
     * @param code OPENING_DIFFERS, ADJUSTMENT_DIFFERS or NOTHING_TO_ADJUST
     */
    public record FundFinding(String code, String message, String messageEn) {}

    static FundYearView of(FundYear year, @Nullable FundYear before) {
        FundAccounts accounts = year.accounts();
        BigDecimal closingBefore = before == null ? null : before.closing;
        FundKey key = year.key();
        return new FundYearView(
                key.id(),
                key.scheme(),
                key.region(),
                key.year(),
                accounts.opening(),
                accounts.income(),
                accounts.income().total(),
                accounts.expenditure(),
                accounts.expenditure().total(),
                accounts.surplus(),
                accounts.closing(),
                FundProjection.monthsPayable(
                        accounts.closing(), accounts.expenditure().total()),
                closingBefore,
                accounts.adjustment(),
                FundRules.chain(accounts, closingBefore).map(FundYearView::finding).stream()
                        .toList(),
                year.revision,
                year.recording.at(),
                year.recording.by(),
                year.recording.note(),
                etag(year, before));
    }

    /** Changes with everything that the view shows. */
    static String etag(FundYear year, @Nullable FundYear before) {
        return "\"" + year.revision + "-" + (before == null ? 0 : before.revision) + "\"";
    }

    private static FundFinding finding(FundProblem problem) {
        return new FundFinding(
                problem.code(),
                FundTexts.of(problem, Locale.SIMPLIFIED_CHINESE),
                FundTexts.of(problem, Locale.ENGLISH));
    }
}
