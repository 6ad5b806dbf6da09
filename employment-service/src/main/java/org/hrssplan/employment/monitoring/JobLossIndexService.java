package org.hrssplan.employment.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRef;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Makes the job-loss index of what the employers of a region and its parts have reported. */
@ApplicationScoped
class JobLossIndexService {

    private final EmployerRepository employers;
    private final HeadcountRepository headcounts;
    private final RegionRepository regions;

    JobLossIndexService(EmployerRepository employers, HeadcountRepository headcounts, RegionRepository regions) {
        this.employers = employers;
        this.headcounts = headcounts;
        this.regions = regions;
    }

    /**
     * The index of a region.
     *
     * @param from the first month, which is the base; null for the first in which an employer of the sample has
     *     reported, and at most 30 years before the last
     * @param to the last month; null for the last in which one has
     */
    @Transactional
    JobLossIndexView of(Region region, @Nullable YearMonth from, @Nullable YearMonth to, Vintage vintage) {
        List<String> codes = regions.withDescendants(List.of(region.code));
        List<String> reported = headcounts.months(codes, vintage);
        if (reported.isEmpty()) {
            return new JobLossIndexView(RegionRef.of(region), vintage.asOf(), List.of());
        }
        YearMonth last = to != null ? to : YearMonth.parse(reported.get(reported.size() - 1));
        YearMonth first = from != null ? from : first(YearMonth.parse(reported.get(0)), last);
        List<YearMonth> months = MonthRange.of(first, last);
        Map<YearMonth, Map<String, Long>> reports = new HashMap<>();
        headcounts.counts(codes, MonthRange.codes(months), vintage).forEach(one -> reports.computeIfAbsent(
                        YearMonth.parse(one.month()), month -> new HashMap<>())
                .put(one.employer(), one.headcount()));
        List<JobLossIndex.Member> members = employers.ofRegions(codes, vintage).stream()
                .map(MonitoredEmployer::member)
                .toList();
        return new JobLossIndexView(
                RegionRef.of(region), vintage.asOf(), new JobLossIndex(members, reports).of(months));
    }

    private static YearMonth first(YearMonth reported, YearMonth last) {
        YearMonth earliest = last.minusMonths(MonthRange.MAX_MONTHS - 1L);
        return reported.isBefore(earliest) ? earliest : reported;
    }
}
