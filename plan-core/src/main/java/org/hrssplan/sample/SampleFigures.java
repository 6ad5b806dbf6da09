package org.hrssplan.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrssplan.planpackage.CataloguePackage.Formula;
import org.hrssplan.planpackage.CataloguePackage.Term;
import org.hrssplan.target.Kind;

/**
 * Makes the figures of the fictional city. Every cell follows from a fixed seed and its own indicator, region and
 * month, so that it is the same whichever other cells are made. A city's count is the sum of its counties'; a rate with
 * a formula is computed from its components at every level. Months count from 0 in January 2021 and may be negative.
 */
public final class SampleFigures {

    public static final YearMonth START = YearMonth.of(2021, 1);
    public static final int MONTHS = 60;
    public static final String SOURCE = "示例数据（虚构数据，由程序生成）";

    private static final long SEED = 20210101L;
    /** Percent of a mean month that a flow has from January to December; they add up to 1200. */
    private static final int[] SEASON = {62, 70, 128, 110, 104, 112, 106, 98, 108, 98, 96, 108};
    /** How far figures stray at most, in hundredths of a percent; of a rate, of a point. */
    private static final int FLOW_NOISE = 500;

    private static final int STOCK_NOISE = 10;
    private static final int RATE_NOISE = 5;
    private static final int WHOLE = 10_000;

    private final List<SampleIndicator> indicators;
    private final Map<String, SampleIndicator> byCode;
    private final int counties;

    /**
     * The figures of one service.
     *
     * @param counties 1 to 9999; each is about as large, so that the city grows with their number
     */
    public SampleFigures(SampleDomain domain, int counties) {
        if (counties < 1 || counties > SampleRegions.MOST_COUNTIES) {
            throw new IllegalArgumentException("1 to 9999 counties, not " + counties);
        }
        this.indicators = domain.indicators();
        this.byCode = indicators.stream().collect(Collectors.toMap(SampleIndicator::code, Function.identity()));
        this.counties = counties;
    }

    /** The number of figures in the first {@code months}. */
    public long size(int months) {
        long gaps = months > SampleGaps.MISSING_MONTH && counties >= SampleGaps.MISSING_COUNTY ? 1 : 0;
        return indicators.size() * ((counties + 1L) * months - gaps);
    }

    /** The figures of the first {@code months}, made as they are asked for: by month, indicator and region. */
    public Stream<SampleFigure> stream(int months) {
        return IntStream.range(0, months).boxed().flatMap(this::month);
    }

    /** The figures of one month by indicator and region, the city before its counties. */
    Stream<SampleFigure> month(int month) {
        return indicators.stream().flatMap(indicator -> IntStream.rangeClosed(SampleRegions.CITY, counties)
                .filter(county -> !SampleGaps.isMissing(county, month))
                .mapToObj(county -> new SampleFigure(
                        indicator.code(),
                        SampleRegions.code(county),
                        START.plusMonths(month).toString(),
                        value(indicator, county, month),
                        indicator.unit(),
                        SampleGaps.publishedOn(county, month))));
    }

    /**
     * Writes the first {@code rows} figures with a header, for a file of any size.
     *
     * @throws IllegalArgumentException if these counties do not have as many in {@value #MONTHS} months
     */
    public void csv(Appendable out, long rows) throws IOException {
        if (rows > size(MONTHS)) {
            throw new IllegalArgumentException(counties + " counties have " + size(MONTHS) + " figures, not " + rows);
        }
        out.append("indicator,region,period,value,unit,source\n");
        Iterator<SampleFigure> figures = stream(MONTHS).limit(rows).iterator();
        while (figures.hasNext()) {
            SampleFigure one = figures.next();
            out.append(String.join(",", one.indicator(), one.region(), one.period(), one.value(), one.unit(), SOURCE))
                    .append('\n');
        }
    }

    /** The value as printed. */
    String value(SampleIndicator indicator, int county, int month) {
        if (indicator.kind() == Kind.STRUCTURE) {
            return structure(indicator, county, month);
        }
        return number(indicator, county, month).toPlainString();
    }

    /** The value of anything but a structure, in the series' unit: whole for counts, 2 decimals for rates. */
    BigDecimal number(SampleIndicator indicator, int county, int month) {
        Formula formula = indicator.entry().formula();
        if (indicator.series().isComputed() && formula != null) {
            return computed(formula, county, month);
        }
        if (indicator.kind() == Kind.RATIO) {
            long rate = SampleSeries.hundredths(level(indicator))
                    + indicator.series().growth(month)
                    + noise(indicator, county, month, RATE_NOISE);
            return BigDecimal.valueOf(rate, 2);
        }
        return BigDecimal.valueOf(count(indicator, county, month));
    }

    private BigDecimal computed(Formula formula, int county, int month) {
        BigDecimal numerator =
                BigDecimal.valueOf(sum(formula.numerator(), county, month)).multiply(formula.factor());
        return formula.denominator().isEmpty()
                ? numerator
                : numerator.divide(
                        BigDecimal.valueOf(sum(formula.denominator(), county, month)), 2, RoundingMode.HALF_UP);
    }

    private long sum(List<Term> terms, int county, int month) {
        return terms.stream()
                .mapToLong(
                        term -> (term.sign().equals("-") ? -1 : 1) * count(indicator(term.indicator()), county, month))
                .sum();
    }

    private long count(SampleIndicator indicator, int county, int month) {
        if (county == SampleRegions.CITY) {
            return IntStream.rangeClosed(1, counties)
                    .mapToLong(one -> count(indicator, one, month))
                    .sum();
        }
        SampleSeries series = indicator.series();
        int noise = noise(indicator, county, month, indicator.kind() == Kind.FLOW ? FLOW_NOISE : STOCK_NOISE);
        if (series.of() != null) {
            long share = SampleSeries.hundredths(level(indicator)) + series.growth(month) + noise / 10;
            return count(indicator(series.of()), county, month) * Math.min(share, WHOLE) / WHOLE;
        }
        long usual = level(indicator).longValueExact() * weight(county) / 100 * (WHOLE + series.growth(month)) / WHOLE;
        long inSeason = indicator.kind() == Kind.FLOW ? usual * SEASON[Math.floorMod(month, 12)] / 100 : usual;
        return inSeason * (WHOLE + noise) / WHOLE;
    }

    /** Shares in tenths of a percent; what the first gains the last loses. */
    private String structure(SampleIndicator indicator, int county, int month) {
        List<BigDecimal> shares = indicator.series().shares();
        BigDecimal moved =
                BigDecimal.valueOf(indicator.series().growth(month) / 10 + noise(indicator, county, month, 1), 1);
        return IntStream.range(0, shares.size())
                .mapToObj(i -> i == 0
                        ? shares.get(i).add(moved)
                        : i == shares.size() - 1 ? shares.get(i).subtract(moved) : shares.get(i))
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(":"));
    }

    private SampleIndicator indicator(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    private static BigDecimal level(SampleIndicator indicator) {
        return Objects.requireNonNull(indicator.series().level(), indicator.code());
    }

    /** The size of a county in percent of an average one. */
    private static int weight(int county) {
        return random("weight", county, 0).nextInt(60, 141);
    }

    private static int noise(SampleIndicator indicator, int county, int month, int most) {
        return random(indicator.code(), county, month).nextInt(-most, most + 1);
    }

    private static SplittableRandom random(String what, int county, int month) {
        return new SplittableRandom(((SEED * 31 + what.hashCode()) * 31 + county) * 9973 + month);
    }
}
