package org.hrssplan.laborrelations.casework;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hrssplan.period.Period;
import org.hrssplan.verdict.FlowSums;

/**
 * Cases of one channel over months, summed over time and over the parts of a region. What a region has recorded itself is
 * taken where it covers no less of the months than its parts do together; numbers of both are never added.
 */
final class CaseSums {

    private final Map<String, Map<Period, CaseCounts>> flows;
    private final Map<String, List<String>> parts;
    private final Period months;

    /**
     * @param flows by region and period
     * @param parts the regions that make up a region; none for one that has no parts
     * @param months over which is summed
     */
    CaseSums(Map<String, Map<Period, CaseCounts>> flows, Map<String, List<String>> parts, Period months) {
        this.flows = flows;
        this.parts = parts;
        this.months = months;
    }

    /**
     * What one region has recorded.
     *
     * @param recorded how many of the months are recorded
     * @param contiguous whether its periods follow one another without a gap
     * @param continued whether every period that follows another begins with the cases that were pending at its end
     * @param counts in the order of time
     */
    record OfRegion(String region, int recorded, boolean contiguous, boolean continued, List<CaseCounts> counts) {}

    /** The regions whose numbers are summed, in the order of the parts. */
    List<OfRegion> of(String region) {
        OfRegion own = own(region);
        List<OfRegion> ofParts = new ArrayList<>();
        for (String part : parts.getOrDefault(region, List.of())) {
            ofParts.addAll(of(part));
        }
        long covered = recorded(ofParts);
        // Compared as shares of what is due: months of one region against months of all parts.
        boolean ownIsNoLess = (long) own.recorded() * ofParts.size() >= covered;
        return ofParts.isEmpty() || (ownIsNoLess && (own.recorded() > 0 || covered == 0)) ? List.of(own) : ofParts;
    }

    private OfRegion own(String region) {
        Map<Period, CaseCounts> recorded = flows.getOrDefault(region, Map.of());
        List<Period> chosen = FlowSums.periods(recorded.keySet(), months);
        boolean contiguous = true;
        boolean continued = true;
        for (int i = 1; i < chosen.size(); i++) {
            YearMonth next = chosen.get(i - 1).last().plusMonths(1);
            boolean follows = chosen.get(i).first().equals(next);
            contiguous &= follows;
            continued &= !follows
                    || recorded.get(chosen.get(i)).pendingAtStart()
                            == recorded.get(chosen.get(i - 1)).pendingAtEnd();
        }
        return new OfRegion(
                region,
                chosen.stream().mapToInt(Period::months).sum(),
                contiguous,
                continued,
                chosen.stream().map(recorded::get).toList());
    }

    static int recorded(List<OfRegion> regions) {
        return regions.stream().mapToInt(OfRegion::recorded).sum();
    }

    /** The sum of a number that is counted in every flow of these regions. */
    static long sum(List<OfRegion> regions, ToLongFunction<CaseCounts> number) {
        return regions.stream()
                .flatMap(one -> one.counts().stream())
                .mapToLong(number)
                .sum();
    }

    /** The sum of what was pending when the first flow of each region began. */
    static long pendingAtStart(List<OfRegion> regions) {
        return regions.stream()
                .filter(one -> !one.counts().isEmpty())
                .mapToLong(one -> one.counts().get(0).pendingAtStart())
                .sum();
    }

    /** By period, for the constructor. */
    static Map<Period, CaseCounts> byPeriod(List<CaseFlow> flows) {
        return flows.stream()
                .collect(Collectors.toMap(one -> Period.parse(one.period), one -> one.counts, (a, b) -> b));
    }

    /** By region and period, for the constructor. */
    static Map<String, Map<Period, CaseCounts>> byRegion(List<CaseFlow> flows) {
        Function<CaseFlow, String> region = one -> one.region;
        return flows.stream()
                .collect(Collectors.groupingBy(
                        region, Collectors.collectingAndThen(Collectors.toList(), CaseSums::byPeriod)));
    }
}
