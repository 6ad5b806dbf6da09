package org.hrssplan.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hrssplan.audit.Explained.Value;

/** What was achieved, put together from the observations of an explanation. */
final class Reached {

    final SortedMap<Integer, Known> yearly = new TreeMap<>();
    final boolean reported;
    final boolean partial;
    /** Whether what is missing could still change the outcome. */
    final boolean open;

    final Known figure;
    private final Explained given;
    private final SortedSet<Integer> partialYears = new TreeSet<>();

    Reached(Explained given) {
        this.given = given;
        List<Value> known = given.values.stream()
                .filter(one -> given.elapsed.holdsEndOf(one.period()))
                .toList();
        int through = given.elapsed.year();
        for (int year = given.span.first() / 12; year <= through; year++) {
            Months months = Months.ofYears(year, year);
            Value one = given.kind.equals("FLOW") ? wholeYear(known, months) : last(known, months);
            if (one != null && (!one.partial() || decides(one))) {
                yearly.put(year, one.bound());
                if (one.partial()) {
                    partialYears.add(year);
                }
            }
        }
        if (given.isTotal()) {
            List<Value> parts = parts(known, given.elapsed);
            reported = !parts.isEmpty();
            partial = months(parts(known, given.elapsed, false)) < given.elapsed.count();
            open = partial;
            figure = reported ? sum(parts) : null;
        } else if (given.rule.equals("ANNUAL")) {
            int complete = given.elapsed.monthsOfYear() == 12 ? through : through - 1;
            reported = !known.isEmpty();
            open = yearly.isEmpty() || yearly.lastKey() < complete;
            partial = open || partialYears.contains(yearly.lastKey());
            figure = yearly.isEmpty() ? null : yearly.get(yearly.lastKey());
        } else {
            Value last = last(known, given.elapsed);
            reported = last != null;
            boolean all = yearly.size() - partialYears.size() == through - given.span.first() / 12 + 1;
            open = last == null
                    || last.period().last() < given.elapsed.last()
                    || (given.holds.equals("AVERAGE") && !all);
            boolean everyYear = given.rule.equals("LIMIT") && given.holds.equals("EACH_YEAR");
            partial = open || last.partial() || (everyYear && !all);
            figure = last == null ? null : last.bound();
        }
    }

    /** A year of which every month is there, in part or whole. */
    private static Value wholeYear(List<Value> known, Months year) {
        List<Value> parts = parts(known, year);
        int months = parts.stream().mapToInt(one -> one.period().count()).sum();
        Known sum = months == 12 ? sum(parts) : null;
        return sum == null ? null : new Value(year, sum, parts.stream().anyMatch(Value::partial));
    }

    /** The state at the latest end; a partial one only where no other is, or where it decides. */
    private Value last(List<Value> known, Months within) {
        Value latest = latest(known, within, true);
        if (latest == null || !latest.partial()) {
            return latest;
        }
        Value whole = latest(known, within, false);
        return whole == null || decides(latest) ? latest : whole;
    }

    private boolean decides(Value partial) {
        return Conditions.holds(partial.bound(), given.comparator, given.target) != null;
    }

    /** Of several with the same end the longest. */
    private static Value latest(List<Value> known, Months within, boolean partialToo) {
        return known.stream()
                .filter(one -> within.holdsEndOf(one.period()) && (partialToo || !one.partial()))
                .min(Comparator.comparingInt((Value one) -> -one.period().last())
                        .thenComparingInt(one -> one.period().first()))
                .orElse(null);
    }

    /** The mean of the years, null until each of them is known exactly. */
    Ratio mean() {
        if (open || yearly.values().stream().anyMatch(one -> one.exact() == null)) {
            return null;
        }
        BigDecimal sum = yearly.values().stream().map(Known::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Ratio(sum, BigDecimal.valueOf(yearly.size()));
    }

    /** Whole values, and the partial ones that add to what they tell. */
    private static List<Value> parts(List<Value> known, Months whole) {
        List<Value> partial = new ArrayList<>(known.stream()
                .filter(one -> one.partial() && whole.holds(one.period()))
                .toList());
        partial.sort(
                Comparator.comparingInt((Value one) -> one.period().count()).thenComparing(Value::period));
        return most(parts(known, whole, false), partial);
    }

    /** The last and longest of the partial values stands for what it holds, where it tells more than that does. */
    private static List<Value> most(List<Value> whole, List<Value> partial) {
        if (partial.isEmpty()) {
            return whole;
        }
        Value longest = partial.get(partial.size() - 1);
        List<Value> others = most(whole, partial.subList(0, partial.size() - 1));
        List<Value> held = new ArrayList<>();
        List<Value> beside = new ArrayList<>();
        boolean crossed = false;
        for (Value one : others) {
            boolean meets = one.period().meets(longest.period());
            (meets ? held : beside).add(one);
            crossed |= meets && !longest.period().holds(one.period());
        }
        Known sum = sum(held);
        boolean floor = sum != null && (sum.sign().isEmpty() || sum.isFloor());
        boolean more = floor && sum.value().compareTo(longest.figure().value()) < 0;
        boolean complete = months(held) == longest.period().count();
        if (!held.isEmpty() && (crossed || complete || !more)) {
            return others;
        }
        beside.add(longest);
        return beside;
    }

    /** A longer period wins over its parts, and nothing is added twice. */
    private static List<Value> parts(List<Value> known, Months whole, boolean partial) {
        List<Value> longestFirst = new ArrayList<>(known.stream()
                .filter(one -> one.partial() == partial && whole.holds(one.period()))
                .toList());
        longestFirst.sort(
                Comparator.comparingInt((Value one) -> -one.period().count()).thenComparing(Value::period));
        List<Value> parts = new ArrayList<>();
        for (Value one : longestFirst) {
            if (parts.stream().noneMatch(other -> other.period().meets(one.period()))) {
                parts.add(one);
            }
        }
        return parts;
    }

    private static int months(List<Value> parts) {
        return parts.stream()
                .filter(one -> !one.partial())
                .mapToInt(one -> one.period().count())
                .sum();
    }

    private static Known sum(List<Value> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        String sign = "";
        for (Value part : parts) {
            Known one = part.figure();
            boolean mixed = !sign.isEmpty() && !one.sign().isEmpty() && one.isFloor() != sign.matches("[>≥]");
            if (one.value() == null || mixed) {
                return null;
            }
            sum = sum.add(one.value());
            if (one.sign().equals(">") || one.sign().equals("<") || sign.isEmpty()) {
                sign = one.sign().isEmpty() ? sign : one.sign();
            }
        }
        return new Known(sum, sign, List.of());
    }
}
