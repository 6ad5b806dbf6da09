package org.hrssplan.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An explanation as an auditor reads it: nothing but what it says itself. */
final class Explained {

    /** A value; of a partial one parts of the region are missing, so that the whole is at least as great. */
    record Value(Months period, Known figure, boolean partial) {

        Known bound() {
            return partial && figure.exact() != null ? new Known(figure.value(), "≥", List.of()) : figure;
        }
    }

    final String rule;
    final String kind;
    final String comparator;
    final String holds;
    final boolean mayFall;
    final Months span;
    final Months elapsed;
    final Known target;
    final BigDecimal baseline;
    final SortedMap<Integer, BigDecimal> schedule = new TreeMap<>();
    final List<Value> values = new ArrayList<>();
    final BigDecimal ahead;
    final BigDecimal onTrack;
    final BigDecimal slightlyBehind;

    /** In the unit of the answer. */
    @SuppressWarnings("unchecked")
    Explained(Map<String, Object> explanation, String unit) {
        rule = (String) explanation.get("rule");
        kind = (String) explanation.get("kind");
        comparator = (String) explanation.get("comparator");
        holds = (String) explanation.get("holds");
        mayFall = (Boolean) explanation.get("mayFall");
        List<Map<String, Object>> inputs = (List<Map<String, Object>>) explanation.get("inputs");
        Map<String, Object> asked = inputs.stream()
                .filter(one -> one.get("name").equals("target"))
                .findFirst()
                .orElseThrow();
        span = Months.read((String) asked.get("period"));
        elapsed = new Months(span.first(), span.first() + ((Number) explanation.get("elapsedMonths")).intValue() - 1);
        target = read(asked, unit);
        BigDecimal before = null;
        for (Map<String, Object> input : inputs) {
            Months period = Months.read((String) input.get("period"));
            Known figure = read(input, unit);
            switch ((String) input.get("name")) {
                case "baseline" -> before = (Boolean) explanation.get("baselineComparable") ? figure.exact() : null;
                case "scheduled" -> schedule.put(period.year(), figure.value());
                case "observation" -> values.add(new Value(period, figure, (Boolean) input.get("partial")));
                default -> {}
            }
        }
        baseline = before;
        Map<String, Object> thresholds = (Map<String, Object>) explanation.get("thresholds");
        ahead = new BigDecimal(thresholds.get("ahead").toString());
        onTrack = new BigDecimal(thresholds.get("onTrack").toString());
        slightlyBehind = new BigDecimal(thresholds.get("slightlyBehind").toString());
        if (span.count() != ((Number) explanation.get("spanMonths")).intValue()) {
            throw new IllegalArgumentException("spanMonths");
        }
    }

    private static Known read(Map<String, Object> input, String unit) {
        return Known.read((String) input.get("figure"), (String) input.get("unit"), unit);
    }

    boolean isFloor() {
        return comparator.startsWith("G");
    }

    boolean isTotal() {
        return rule.equals("CUMULATIVE");
    }

    /** Whether the mean of the years is what is compared. */
    boolean isAverage() {
        return rule.equals("LIMIT") && holds.equals("AVERAGE");
    }

    boolean isLevel() {
        return rule.equals("LEVEL");
    }

    boolean atEnd() {
        return elapsed.last() == span.last();
    }
}
