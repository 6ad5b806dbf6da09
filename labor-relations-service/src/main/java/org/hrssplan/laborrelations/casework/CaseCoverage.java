package org.hrssplan.laborrelations.casework;

import java.util.List;

/**
 * How much of what a rate is about is recorded.
 *
 * @param monthsDue months of the range, times the regions that were summed
 * @param monthsRecorded of them
 * @param regions the region itself, or its parts
 */
public record CaseCoverage(Channel channel, int monthsDue, int monthsRecorded, List<RegionCoverage> regions) {

    /** Months of one region. */
    public record RegionCoverage(String region, int monthsDue, int monthsRecorded) {}

    static CaseCoverage of(Channel channel, List<CaseSums.OfRegion> summed, int months) {
        return new CaseCoverage(
                channel,
                months * summed.size(),
                CaseSums.recorded(summed),
                summed.stream()
                        .map(one -> new RegionCoverage(one.region(), months, one.recorded()))
                        .toList());
    }

    boolean isWhole() {
        return monthsDue == monthsRecorded;
    }
}
