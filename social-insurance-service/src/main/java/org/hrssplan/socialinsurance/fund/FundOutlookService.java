package org.hrssplan.socialinsurance.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.socialinsurance.fund.FundOutlookView.FundBaseYear;
import org.hrssplan.value.Decimals;
import org.hrssplan.verdict.Step;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Projects a fund from its recorded years. */
@ApplicationScoped
class FundOutlookService {

    static final int DEFAULT_HORIZON = 20;
    static final int MAX_HORIZON = 50;

    private final FundService funds;

    FundOutlookService(FundService funds) {
        this.funds = funds;
    }

    /**
     * The outlook of a fund.
     *
     * @param from the recorded year to start from, null for the last one
     * @param incomeGrowth percent a year as text, null for the mean of the years recorded through {@code from}
     * @param expenditureGrowth likewise
     * @param years horizon, 1 to {@value #MAX_HORIZON}; null for {@value #DEFAULT_HORIZON}
     * @throws ApiException INVALID_PARAMETER, REGION_NOT_FOUND, RECORD_NOT_FOUND
     */
    FundOutlookView of(
            FundScheme scheme,
            String region,
            @Nullable Integer from,
            @Nullable String incomeGrowth,
            @Nullable String expenditureGrowth,
            @Nullable Integer years,
            Vintage vintage) {
        int horizon = years == null ? DEFAULT_HORIZON : years;
        if (horizon < 1 || horizon > MAX_HORIZON) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "years", horizon);
        }
        FundGrowth givenIncome = given("incomeGrowth", incomeGrowth);
        FundGrowth givenExpenditure = given("expenditureGrowth", expenditureGrowth);
        List<FundYear> recorded = funds.ofFund(region, scheme, vintage);
        FundYear base = base(recorded, scheme, region, from);
        List<FundYear> through =
                recorded.stream().filter(one -> one.year <= base.year).toList();
        FundGrowth ofIncome = givenIncome != null
                ? givenIncome
                : mean(through, one -> one.income().total());
        FundGrowth ofExpenditure = givenExpenditure != null
                ? givenExpenditure
                : mean(through, one -> one.expenditure().total());
        FundAccounts accounts = base.accounts();
        List<FundProjectedYear> projection =
                FundProjection.years(base.year, accounts, ofIncome.percent(), ofExpenditure.percent(), horizon);
        return new FundOutlookView(
                scheme,
                region,
                vintage.asOf(),
                view(base, accounts),
                ofIncome,
                ofExpenditure,
                horizon,
                FundProjection.exhaustedIn(base.year, accounts.closing(), projection),
                projection);
    }

    private static FundYear base(List<FundYear> recorded, FundScheme scheme, String region, @Nullable Integer from) {
        if (from == null) {
            return recorded.get(recorded.size() - 1);
        }
        return recorded.stream()
                .filter(one -> one.year == from)
                .findFirst()
                .orElseThrow(
                        () -> new ApiException(ErrorCode.RECORD_NOT_FOUND, new FundKey(region, scheme, from).id()));
    }

    private static FundBaseYear view(FundYear base, FundAccounts accounts) {
        BigDecimal expenditure = accounts.expenditure().total();
        BigDecimal months = FundProjection.monthsPayable(accounts.closing(), expenditure);
        List<Step> steps = months == null
                ? List.of()
                : List.of(new Step(
                        "monthsPayable",
                        accounts.closing().toPlainString() + " × 12 / " + expenditure.toPlainString(),
                        months));
        return new FundBaseYear(
                base.year, base.revision, accounts.income().total(), expenditure, accounts.closing(), months, steps);
    }

    private static FundGrowth mean(List<FundYear> years, Function<FundAccounts, BigDecimal> amount) {
        SortedMap<Integer, BigDecimal> totals = new TreeMap<>();
        years.forEach(one -> totals.put(one.year, amount.apply(one.accounts())));
        return FundGrowth.mean(totals);
    }

    private static @Nullable FundGrowth given(String parameter, @Nullable String percent) {
        if (percent == null) {
            return null;
        }
        try {
            BigDecimal growth = Decimals.parse(percent);
            if (growth.abs().compareTo(FundGrowth.LIMIT) <= 0 && growth.scale() <= FundGrowth.DECIMALS) {
                return FundGrowth.given(growth);
            }
        } catch (IllegalArgumentException e) {
            // no plain decimal: refused below like one that is out of range
        }
        throw new ApiException(ErrorCode.INVALID_PARAMETER, parameter, percent);
    }
}
