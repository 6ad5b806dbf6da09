package org.hrssplan.laborrelations.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.laborrelations.casework.CaseSums.OfRegion;
import org.hrssplan.notice.Notice;
import org.hrssplan.notice.Notices;
import org.hrssplan.period.Period;
import org.hrssplan.published.PublishedValue;
import org.hrssplan.published.PublishedValues;
import org.hrssplan.published.ValuePoint;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRef;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.value.Fraction;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Makes the rates of casework, and sets them beside the reported ones. */
@ApplicationScoped
class CaseRateService {

    private static final int MAX_YEARS = 30;
    private static final int DECIMALS = 2;
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<String> CODES =
            Arrays.stream(CaseRate.values()).map(CaseRate::indicator).toList();

    private final CaseFlowRepository flows;
    private final RegionRepository regions;
    private final IndicatorRepository indicators;
    private final PublishedValues published;

    CaseRateService(
            CaseFlowRepository flows,
            RegionRepository regions,
            IndicatorRepository indicators,
            PublishedValues published) {
        this.flows = flows;
        this.regions = regions;
        this.indicators = indicators;
        this.published = published;
    }

    /**
     * The rates of a region from the first month of {@code from} through the last of {@code to}.
     *
     * @throws ApiException INVALID_PARAMETER if they do not run forward, or have more than 30 years
     */
    @Transactional
    CaseRatesView of(Region region, Period from, Period to, Vintage vintage, Locale language) {
        int years = to.last().getYear() - from.first().getYear() + 1;
        if (to.last().isBefore(from.first()) || years > MAX_YEARS) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "to", to.code());
        }
        Period months = new Period(from.first() + "/" + to.last(), from.first(), to.last());
        Period named = named(months);
        Map<Channel, List<OfRegion>> sums = sums(region, months, vintage);
        Map<String, List<PublishedValue>> reported = published.of(region.code, CODES, vintage);
        Map<String, Indicator> byCode = indicators.byCode(CODES);
        Notices notices = new Notices("casework", language);
        List<Notice> findings = new ArrayList<>();
        List<CaseRateView> rates = new ArrayList<>();
        for (CaseRate rate : CaseRate.values()) {
            PublishedValue value = named == null
                    ? null
                    : reported.get(rate.indicator()).stream()
                            .filter(one -> one.period().equals(named))
                            .findFirst()
                            .orElse(null);
            rates.add(view(rate, byCode.get(rate.indicator()), sums, months, value, notices, findings));
        }
        return new CaseRatesView(
                RegionRef.of(region),
                from.code(),
                to.code(),
                named == null ? null : named.code(),
                vintage.asOf(),
                rates,
                findings);
    }

    private static CaseRateView view(
            CaseRate rate,
            Indicator indicator,
            Map<Channel, List<OfRegion>> sums,
            Period months,
            @Nullable PublishedValue reported,
            Notices notices,
            List<Notice> findings) {
        CaseRate.Parts parts = rate.parts(sums);
        List<CaseCoverage> coverage = rate.channels().stream()
                .map(channel -> CaseCoverage.of(channel, sums.get(channel), months.months()))
                .toList();
        Fraction percent = parts.percent();
        if (rate.carriesPending()) {
            List<Notice> interruptions = interruptions(rate, sums, notices);
            findings.addAll(interruptions);
            percent = interruptions.isEmpty() ? percent : null;
        }
        boolean whole = coverage.stream().allMatch(CaseCoverage::isWhole);
        BigDecimal exact = reported == null ? null : reported.exact();
        Fraction difference = percent == null || exact == null || !whole ? null : percent.minus(Fraction.of(exact));
        if (difference != null && isBeyond(difference, reported.rounding())) {
            findings.add(notices.of(CaseworkFinding.RATE_DIFFERS, indicator.code, percent.rounded(DECIMALS), exact));
        }
        return new CaseRateView(
                indicator.code,
                indicator.nameZh,
                indicator.nameEn,
                indicator.baseUnit,
                parts.numerator(),
                parts.denominator(),
                percent == null ? null : percent.rounded(DECIMALS),
                !whole,
                coverage,
                reported == null ? null : ValuePoint.of(reported),
                difference == null ? null : difference.rounded(DECIMALS));
    }

    /** Where cases that were pending cannot be carried on. */
    private static List<Notice> interruptions(CaseRate rate, Map<Channel, List<OfRegion>> sums, Notices notices) {
        List<Notice> found = new ArrayList<>();
        for (Channel channel : rate.channels()) {
            for (OfRegion one : sums.get(channel)) {
                if (!one.contiguous()) {
                    found.add(notices.of(CaseworkFinding.GAP_IN_TIME, one.region(), channel));
                }
                if (!one.continued()) {
                    found.add(notices.of(CaseworkFinding.BROKEN_IN_TIME, one.region(), channel));
                }
            }
        }
        return found;
    }

    private static boolean isBeyond(Fraction difference, BigDecimal rounding) {
        return difference.compareTo(Fraction.of(rounding)) > 0
                || difference.compareTo(Fraction.of(rounding.negate())) < 0;
    }

    private Map<Channel, List<OfRegion>> sums(Region region, Period months, Vintage vintage) {
        Map<String, List<String>> parts = parts(region);
        List<String> codes = new ArrayList<>(List.of(region.code));
        parts.values().forEach(codes::addAll);
        List<CaseFlow> found = flows.of(CHANNELS, codes, codes(months), vintage);
        Map<Channel, List<OfRegion>> sums = new EnumMap<>(Channel.class);
        for (Channel channel : CHANNELS) {
            List<CaseFlow> own =
                    found.stream().filter(one -> one.channel == channel).toList();
            sums.put(channel, new CaseSums(CaseSums.byRegion(own), parts, months).of(region.code));
        }
        return sums;
    }

    /**
     * What regions are made of, down to those without parts. The parts of a division are divisions: reporting areas that
     * plans invent overlap them. Areas stand for the parts only where the region itself is one.
     */
    private Map<String, List<String>> parts(Region region) {
        Map<String, List<String>> parts = new HashMap<>();
        List<Region> level = List.of(region);
        while (!level.isEmpty()) {
            List<Region> next = new ArrayList<>();
            for (Region one : level) {
                List<Region> below = regions.list("parent = ?1 and scheme = ?2 order by code", one.code, one.scheme);
                parts.put(one.code, below.stream().map(part -> part.code).toList());
                next.addAll(below);
            }
            level = next;
        }
        return parts;
    }

    private static List<String> codes(Period months) {
        return IntStream.rangeClosed(months.first().getYear(), months.last().getYear())
                .boxed()
                .flatMap(year -> Period.partsOf(year).stream())
                .filter(one -> CasePeriods.isTaken(one) && months.contains(one))
                .map(Period::code)
                .toList();
    }

    private static @Nullable Period named(Period months) {
        return Period.partsOf(months.first().getYear()).stream()
                .filter(one -> one.first().equals(months.first()) && one.last().equals(months.last()))
                .findFirst()
                .orElse(null);
    }
}
