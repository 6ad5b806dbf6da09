package org.hrssplan.verdict;

import java.util.ArrayList;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Satisfaction;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Figure;
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
        List<Observed> whole = FlowSums.wholeParts(known, given.elapsed());
        boolean partial = FlowSums.months(whole) < given.elapsed().months();
        return new Achievement(sum, !parts.isEmpty(), parts, yearly, coverageOfFlow(given, whole), partial, partial);
    }

    private static Achievement latest(TargetCase given, List<Observed> known, List<Observed> yearly) {
        Observed latest = latestWithin(given, known, given.elapsed());
        Coverage coverage = coverage(given, yearly);
        boolean overAllYears = given.target().holds() == Holds.AVERAGE;
        boolean yearMissing = !coverage.missing().isEmpty();
        boolean inEachYear =
                given.target().kind() == TargetKind.LIMIT && given.target().holds() == Holds.EACH_YEAR;
        boolean open = latest == null
                || latest.period().last().isBefore(given.through().last())
                || (overAllYears && yearMissing);
        return new Achievement(
                latest == null ? null : latest.bound(),
                latest != null,
                latest == null ? List.of() : List.of(latest),
                yearly,
                coverage,
                open || latest.partial() || (inEachYear && yearMissing),
                open);
    }

    private static Achievement annual(TargetCase given, List<Observed> known, List<Observed> yearly) {
        Observed latest = yearly.isEmpty() ? null : yearly.get(yearly.size() - 1);
        int lastComplete = given.through().last().getMonthValue() == 12
                ? given.through().last().getYear()
                : given.through().last().getYear() - 1;
        boolean open = latest == null || latest.period().last().getYear() < lastComplete;
        return new Achievement(
                latest == null ? null : latest.figure(),
                !known.isEmpty(),
                latest == null ? List.of() : FlowSums.parts(known, latest.period()),
                yearly,
                coverage(given, yearly),
                open || latest.partial(),
                open);
    }

    private static List<Observed> yearly(TargetCase given, List<Observed> known) {
        List<Observed> years = new ArrayList<>();
        for (Period year : dueYears(given)) {
            Observed one = given.kind() == Kind.FLOW ? wholeYear(known, year) : latestWithin(given, known, year);
            if (one != null && (!one.partial() || decides(given, one))) {
                years.add(one);
            }
        }
        return years;
    }

    /** A flow's year: its own value, or the sum of parts that cover all its months, be some of them partial. */
    private static @Nullable Observed wholeYear(List<Observed> known, Period year) {
        List<Observed> parts = FlowSums.parts(known, year);
        boolean partial = parts.stream().anyMatch(Observed::partial);
        if (!FlowSums.cover(parts.stream().map(Observed::period).toList(), year)) {
            return null;
        }
        Figure sum = FlowSums.sum(parts);
        Observed last = parts.get(parts.size() - 1);
        return sum == null ? null : bounded(new Observed(last.id(), year, sum, last.revision(), partial));
    }

    private static Observed bounded(Observed one) {
        return new Observed(one.id(), one.period(), one.bound(), one.revision(), one.partial());
    }

    /** The latest value; a partial one only if no other is there, or if it decides what the others leave open. */
    private static @Nullable Observed latestWithin(TargetCase given, List<Observed> known, Period within) {
        Observed latest = latest(known, within, true);
        if (latest == null || !latest.partial()) {
            return latest;
        }
        Observed whole = latest(known, within, false);
        return whole == null || decides(given, latest) ? bounded(latest) : whole;
    }

    /** Whether what is still missing in a partial value cannot change what it says about the target. */
    private static boolean decides(TargetCase given, Observed partial) {
        return given.target().satisfiedBy(partial.bound()) != Satisfaction.UNDECIDABLE;
    }

    private static @Nullable Observed latest(List<Observed> known, Period within, boolean partialToo) {
        return known.stream()
                .filter(one -> one.period().endsWithin(within) && (partialToo || !one.partial()))
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
        List<Integer> published = yearly.stream()
                .filter(one -> !one.partial())
                .map(one -> one.period().last().getYear())
                .toList();
        return coverageOfYears(given, published);
    }

    private static Coverage coverageOfFlow(TargetCase given, List<Observed> whole) {
        List<Period> counted = whole.stream().map(Observed::period).toList();
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
}
