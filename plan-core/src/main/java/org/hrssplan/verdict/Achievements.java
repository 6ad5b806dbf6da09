package org.hrssplan.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Finds what was achieved through a period, from the published values. */
final class Achievements {

    private Achievements() {}

    static Achievement of(TargetCase given) {
        List<Observed> known = given.observed().stream()
                .filter(one -> one.period().endsWithin(given.elapsed()))
                .sorted(java.util.Comparator.comparing(Observed::period))
                .toList();
        List<Observed> yearly = yearly(given, known);
        TargetKind kind = given.target().kind();
        if (kind == TargetKind.CUMULATIVE) {
            return cumulative(given, known, yearly);
        }
        return kind == TargetKind.ANNUAL ? annual(given, known, yearly) : latest(given, known, yearly);
    }

    private static Achievement cumulative(TargetCase given, List<Observed> known, List<Observed> yearly) {
        List<Observed> parts = FlowSums.parts(known, given.elapsed());
        Figure sum = parts.isEmpty() ? null : FlowSums.sum(parts);
        boolean partial = FlowSums.months(parts) < given.elapsed().months();
        return new Achievement(sum, !parts.isEmpty(), parts, yearly, coverageOfFlow(given, parts), partial);
    }

    private static Achievement latest(TargetCase given, List<Observed> known, List<Observed> yearly) {
        Observed latest = latestWithin(known, given.elapsed());
        Coverage coverage = coverage(given, yearly);
        boolean overAllYears = given.target().holds() == Holds.AVERAGE;
        boolean partial = latest == null
                || latest.period().last().isBefore(given.through().last())
                || (overAllYears && !coverage.missing().isEmpty());
        return new Achievement(
                latest == null ? null : latest.figure(),
                latest != null,
                latest == null ? List.of() : List.of(latest),
                yearly,
                coverage,
                partial);
    }

    private static Achievement annual(TargetCase given, List<Observed> known, List<Observed> yearly) {
        Observed latest = yearly.isEmpty() ? null : yearly.get(yearly.size() - 1);
        int lastComplete = given.through().last().getMonthValue() == 12
                ? given.through().last().getYear()
                : given.through().last().getYear() - 1;
        boolean partial = latest == null || latest.period().last().getYear() < lastComplete;
        return new Achievement(
                latest == null ? null : latest.figure(),
                !known.isEmpty(),
                latest == null ? List.of() : FlowSums.parts(known, latest.period()),
                yearly,
                coverage(given, yearly),
                partial);
    }

    private static List<Observed> yearly(TargetCase given, List<Observed> known) {
        List<Observed> years = new ArrayList<>();
        for (Period year : dueYears(given)) {
            Observed one = given.kind() == Kind.FLOW ? wholeYear(known, year) : latestWithin(known, year);
            if (one != null) {
                years.add(one);
            }
        }
        return years;
    }

    /** A flow's year: its own value, or the sum of parts that cover all its months. */
    private static @Nullable Observed wholeYear(List<Observed> known, Period year) {
        List<Observed> parts = FlowSums.parts(known, year);
        if (FlowSums.months(parts) < 12) {
            return null;
        }
        Figure sum = FlowSums.sum(parts);
        Observed last = parts.get(parts.size() - 1);
        return sum == null ? null : new Observed(last.id(), year, sum, last.revision());
    }

    private static @Nullable Observed latestWithin(List<Observed> known, Period whole) {
        return known.stream()
                .filter(one -> one.period().endsWithin(whole))
                .reduce((first, second) ->
                        second.period().last().isAfter(first.period().last()) ? second : first)
                .orElse(null);
    }

    private static List<Period> dueYears(TargetCase given) {
        List<Period> years = new ArrayList<>();
        for (int year = given.span().first().getYear();
                year <= given.through().last().getYear();
                year++) {
            years.add(Period.ofYear(year));
        }
        return years;
    }

    private static Coverage coverage(TargetCase given, List<Observed> yearly) {
        List<Integer> published =
                yearly.stream().map(one -> one.period().last().getYear()).toList();
        return coverageOfYears(given, published);
    }

    private static Coverage coverageOfFlow(TargetCase given, List<Observed> parts) {
        List<Period> counted = parts.stream().map(Observed::period).toList();
        List<Integer> published = new ArrayList<>();
        for (Period year : dueYears(given)) {
            Period due = given.elapsed().contains(year)
                    ? year
                    : new Period(year.code(), year.first(), given.through().last());
            if (FlowSums.cover(counted, due)) {
                published.add(due.last().getYear());
            }
        }
        return coverageOfYears(given, published);
    }

    private static Coverage coverageOfYears(TargetCase given, List<Integer> published) {
        List<String> due = new ArrayList<>();
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Period year : dueYears(given)) {
            due.add(year.code());
            (published.contains(year.last().getYear()) ? there : missing).add(year.code());
        }
        return new Coverage(due, there, missing);
    }

    /** The exact mean of the yearly values; null unless every one is known exactly. */
    static @Nullable Fraction mean(List<Observed> yearly) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Observed one : yearly) {
            BigDecimal value = one.figure().exactValue();
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return yearly.isEmpty() ? null : new Fraction(sum, BigDecimal.valueOf(yearly.size()));
    }
}
