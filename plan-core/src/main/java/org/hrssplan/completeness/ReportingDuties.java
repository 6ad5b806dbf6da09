package org.hrssplan.completeness;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.target.Kind;

/** Reads from a plan who reports what. */
final class ReportingDuties {

    private ReportingDuties() {}

    /**
     * The plan's region reports every row of the table for every year; a region of a breakdown reports the breakdown's
     * indicator for those years of the breakdown that are the plan's: a column of the base year is printed already.
     *
     * @param catalogue the indicators of all rows and breakdowns, by code
     */
    static List<ReportingDuty> of(
            Plan plan, List<PlanIndicator> rows, List<Breakdown> breakdowns, Map<String, Indicator> catalogue) {
        List<Integer> years =
                IntStream.rangeClosed(plan.startYear, plan.endYear).boxed().toList();
        Set<String> totals =
                rows.stream().filter(row -> row.cumulative).map(row -> row.code).collect(Collectors.toSet());
        Stream<ReportingDuty> ofPlan = rows.stream()
                .map(row -> duty(catalogue, row.code, totals.contains(row.code), plan.jurisdiction.code, years));
        Stream<ReportingDuty> ofBreakdowns = breakdowns.stream().flatMap(one -> one.lines().stream()
                .map(line -> duty(
                        catalogue,
                        one.code,
                        isFlow(catalogue, one.code),
                        Objects.requireNonNull(line.region()),
                        one.years().stream().filter(years::contains).toList())));
        return Stream.concat(ofPlan, ofBreakdowns).toList();
    }

    /** The line of a flow asks for the total of its years, whether the table has a row for it or not. */
    private static boolean isFlow(Map<String, Indicator> catalogue, String code) {
        return Objects.requireNonNull(catalogue.get(code)).kind == Kind.FLOW;
    }

    private static ReportingDuty duty(
            Map<String, Indicator> catalogue,
            String indicator,
            boolean cumulative,
            String region,
            List<Integer> years) {
        Kind kind = Objects.requireNonNull(catalogue.get(indicator)).kind;
        return new ReportingDuty(indicator, kind, cumulative, region, years);
    }
}
