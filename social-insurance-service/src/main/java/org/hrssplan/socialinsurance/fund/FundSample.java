package org.hrssplan.socialinsurance.fund;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hrssplan.record.Recording;
import org.hrssplan.sample.SampleConfig;
import org.hrssplan.sample.SampleFigures;
import org.hrssplan.sample.SampleRegions;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.hrssplan.vintage.Writes;

/**
 * Synthetic accounts of the fictional city through the last year that has all its figures, where the city is enabled;
 * they stay once they are stored.
 */
@ApplicationScoped
class FundSample {

    private static final int FIRST_YEAR = 2019;
    private static final int BASE_YEAR = 2020;
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final int AFTER_EVERYTHING = Interceptor.Priority.LIBRARY_AFTER;

    /**
     * How a fund runs, in 元 of its first year and percent a year.
     *
     * @param opening of the first year
     */
    private record Course(long opening, long income, long expenditure, String incomeGrowth, String expenditureGrowth) {}

    private static final Map<FundScheme, Course> COURSES = Map.of(
            FundScheme.EMPLOYEE_PENSION, new Course(6_200_000_000L, 3_900_000_000L, 3_700_000_000L, "4.1", "6.3"),
            FundScheme.RESIDENT_PENSION, new Course(1_450_000_000L, 620_000_000L, 480_000_000L, "5.2", "5.6"),
            FundScheme.UNEMPLOYMENT, new Course(310_000_000L, 96_000_000L, 118_000_000L, "3.0", "4.4"),
            FundScheme.WORK_INJURY, new Course(180_000_000L, 74_000_000L, 69_000_000L, "3.7", "4.9"));

    private final SampleConfig config;
    private final FundRepository funds;
    private final Journal journal;
    private final Writes writes;

    FundSample(SampleConfig config, FundRepository funds, Journal journal, Writes writes) {
        this.config = config;
        this.funds = funds;
        this.journal = journal;
        this.writes = writes;
    }

    void load(@Observes @Priority(AFTER_EVERYTHING) StartupEvent start) {
        if (config.enabled()) {
            writes.run(TIMEOUT, () -> load());
        }
    }

    /** Appends what is not there; doing it again changes nothing. */
    void load() {
        journal.hold();
        COURSES.forEach((scheme, course) -> {
            if (funds.ofFund(SampleRegions.CITY_CODE, scheme, Vintage.LATEST).isEmpty()) {
                append(scheme, course, journal.nextInstant());
            }
        });
    }

    private void append(FundScheme scheme, Course course, Instant at) {
        BigDecimal opening = cents(BigDecimal.valueOf(course.opening()));
        BigDecimal income = BigDecimal.valueOf(course.income());
        BigDecimal expenditure = BigDecimal.valueOf(course.expenditure());
        for (int year = FIRST_YEAR; year <= BASE_YEAR + config.months() / 12; year++) {
            FundIncome in = new FundIncome(
                    part(income, "76.4"),
                    part(income, "17.9"),
                    part(income, "2.8"),
                    part(income, "2.1"),
                    part(income, "0.8"));
            FundExpenditure out =
                    new FundExpenditure(part(expenditure, "98.2"), part(expenditure, "1.3"), part(expenditure, "0.5"));
            BigDecimal closing = opening.add(in.total()).subtract(out.total());
            funds.append(new FundYear(
                    new FundKey(SampleRegions.CITY_CODE, scheme, year),
                    1,
                    new FundAccounts(opening, in, out, closing, null),
                    new Recording(at, null, SampleFigures.SOURCE)));
            opening = closing;
            income = grown(income, course.incomeGrowth());
            expenditure = grown(expenditure, course.expenditureGrowth());
        }
    }

    private static BigDecimal part(BigDecimal total, String percent) {
        return cents(total.multiply(new BigDecimal(percent)).movePointLeft(2));
    }

    private static BigDecimal grown(BigDecimal amount, String percent) {
        return cents(
                amount.multiply(new BigDecimal(percent).add(FundGrowth.LIMIT)).movePointLeft(2));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
