package org.hrssplan.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.audit.Explained.Value;

/** What was achieved, put together from the observations of an explanation. */
final class Reached {

    final SortedMap<Integer, Known> yearly = new TreeMap<>();
    final boolean reported;
    final boolean partial;
    final Known figure;

    Reached(Explained given) {
        List<Value> known = given.values.stream()
                .filter(one -> given.elapsed.holdsEndOf(one.period()))
                .toList();
        int through = given.elapsed.year();
        for (int year = given.span.first() / 12; year <= through; year++) {
            Known one = given.kind.equals("FLOW") ? wholeYear(known, year) : last(known, Months.ofYears(year, year));
            if (one != null) {
                yearly.put(year, one);
            }
        }
        if (given.isTotal()) {
            List<Value> parts = parts(known, given.elapsed);
            reported = !parts.isEmpty();
            partial = months(parts) < given.elapsed.count();
            figure = reported ? sum(parts) : null;
        } else if (given.rule.equals("ANNUAL")) {
            int complete = given.elapsed.monthsOfYear() == 12 ? through : through - 1;
            reported = !known.isEmpty();
            partial = yearly.isEmpty() || yearly.lastKey() < complete;
            figure = yearly.isEmpty() ? null : yearly.get(yearly.lastKey());
        } else {
            Months last = known.stream()
                    .map(Value::period)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            reported = last != null;
            boolean all = yearly.size() == through - given.span.first() / 12 + 1;
            partial = last == null || last.last() < given.elapsed.last() || (given.holds.equals("AVERAGE") && !all);
            figure = last(known, given.elapsed);
        }
    }

    private static Known wholeYear(List<Value> known, int year) {
        List<Value> parts = parts(known, Months.ofYears(year, year));
        return months(parts) == 12 ? sum(parts) : null;
    }

    /** The state at the latest end; of several with the same end the longest. */
    private static Known last(List<Value> known, Months within) {
        return known.stream()
                .filter(one -> within.holdsEndOf(one.period()))
                .min(Comparator.comparingInt((Value one) -> -one.period().last())
                        .thenComparingInt(one -> one.period().first()))
                .map(Value::figure)
                .orElse(null);
    }

    /** A longer period wins over its parts, and nothing is added twice. */
    private static List<Value> parts(List<Value> known, Months whole) {
        List<Value> longestFirst = new ArrayList<>(
                known.stream().filter(one -> whole.holds(one.period())).toList());
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
        return parts.stream().mapToInt(one -> one.period().count()).sum();
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
