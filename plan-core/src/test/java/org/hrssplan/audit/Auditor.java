package org.hrssplan.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Redoes a verdict from its explanation alone, by rules written down a second time. What it finds different from the
 * answer is named.
 */
final class Auditor {

    private final Explained given;
    private final Reached reached;
    private final BigDecimal target;
    private final BigDecimal achieved;
    private Ratio scheduled;
    private Ratio pace;

    private Auditor(Map<String, Object> explanation, String unit) {
        given = new Explained(explanation, unit);
        reached = new Reached(given);
        target = given.target.value();
        achieved = reached.figure == null ? null : reached.figure.exact();
        if (target != null && (given.isTotal() || given.isLevel())) {
            scheduled = scheduled();
            pace = achieved == null ? null : pace();
        }
    }

    /** The names of the numbers of an answer that its explanation does not give. */
    @SuppressWarnings("unchecked")
    static List<String> differences(Map<String, Object> answer) {
        Auditor auditor = new Auditor((Map<String, Object>) answer.get("explanation"), (String) answer.get("unit"));
        List<String> differences = new ArrayList<>();
        auditor.numbers().forEach((name, own) -> {
            Object told = answer.get(name);
            boolean same = own != null && told != null && own.compareTo(new BigDecimal(told.toString())) == 0;
            boolean neither = own == null && told == null;
            if (!same && !neither) {
                differences.add(name + " " + told + " is " + own);
            }
        });
        Boolean satisfied = auditor.satisfied();
        if (!Objects.equals(satisfied, answer.get("satisfied"))) {
            differences.add("satisfied " + answer.get("satisfied") + " is " + satisfied);
        }
        String verdict = auditor.verdict(satisfied);
        if (!verdict.equals(answer.get("verdict"))) {
            differences.add("verdict " + answer.get("verdict") + " is " + verdict);
        }
        if (auditor.reached.partial != (Boolean) answer.get("partial")) {
            differences.add("partial is " + auditor.reached.partial);
        }
        return differences;
    }

    private Map<String, BigDecimal> numbers() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        boolean measured = target != null && achieved != null;
        boolean rated = measured && given.isFloor() && target.signum() != 0;
        Ratio compared = !measured ? null : given.isAverage() ? reached.mean() : Ratio.of(achieved);
        numbers.put("target", target);
        numbers.put("baseline", given.baseline);
        numbers.put("achieved", reached.figure == null ? null : reached.figure.value());
        numbers.put(
                "completionRate",
                rated && compared != null
                        ? compared.times(100, 1).by(Ratio.of(target)).rounded(2)
                        : null);
        boolean room = compared != null && !given.isFloor();
        numbers.put(
                "headroom",
                room ? Ratio.of(target).plus(compared.times(-1, 1)).rounded(Math.max(6, achieved.scale())) : null);
        numbers.put("scheduled", scheduled == null ? null : scheduled.rounded(6));
        numbers.put("pace", pace == null ? null : pace.rounded(4));
        return numbers;
    }

    private Ratio scheduled() {
        Ratio own = given.schedule.isEmpty() ? null : given.kind.equals("FLOW") ? amounts() : level();
        if (own != null || (given.isLevel() && given.baseline == null)) {
            return own;
        }
        BigDecimal before = given.isLevel() ? given.baseline : BigDecimal.ZERO;
        return Ratio.of(before)
                .plus(Ratio.of(target.subtract(before)).times(given.elapsed.count(), given.span.count()));
    }

    private Ratio amounts() {
        Ratio sum = Ratio.of(BigDecimal.ZERO);
        for (int year = given.span.first() / 12; year <= given.elapsed.year(); year++) {
            if (!given.schedule.containsKey(year)) {
                return null;
            }
            int months = year < given.elapsed.year() ? 12 : given.elapsed.monthsOfYear();
            sum = sum.plus(Ratio.of(given.schedule.get(year)).times(months, 12));
        }
        return sum;
    }

    private Ratio level() {
        int year = given.elapsed.year();
        BigDecimal end = given.schedule.get(year);
        int months = given.elapsed.monthsOfYear();
        if (end == null || months == 12) {
            return end == null ? null : Ratio.of(end);
        }
        BigDecimal before = given.schedule.get(year - 1);
        if (before == null && year == given.span.first() / 12) {
            before = given.baseline;
        }
        return before == null
                ? null
                : Ratio.of(before).plus(Ratio.of(end.subtract(before)).times(months, 12));
    }

    private Ratio pace() {
        BigDecimal before = given.isLevel() ? given.baseline : BigDecimal.ZERO;
        if (before == null || scheduled == null || scheduled.compare(before) <= 0) {
            return null;
        }
        return Ratio.of(achieved.subtract(before)).by(scheduled.plus(Ratio.of(before.negate())));
    }

    /** True, false, or null where nothing is reported or it cannot be decided. */
    private Boolean satisfied() {
        if (reached.figure == null) {
            return null;
        }
        if (!given.rule.equals("LIMIT") || given.holds.equals("LAST")) {
            return Conditions.holds(reached.figure, given.comparator, given.target);
        }
        if (given.isAverage()) {
            Ratio mean = reached.mean();
            return mean == null ? null : Conditions.holds(mean, given.comparator, target);
        }
        List<Boolean> years = reached.yearly.values().stream()
                .map(one -> Conditions.holds(one, given.comparator, given.target))
                .toList();
        if (years.isEmpty()) {
            return Conditions.holds(reached.figure, given.comparator, given.target);
        }
        return years.contains(false) ? Boolean.FALSE : years.contains(null) ? null : Boolean.TRUE;
    }

    private String verdict(Boolean satisfied) {
        if (!reached.reported) {
            return "NOT_REPORTED";
        }
        if (satisfied == null) {
            return "UNDECIDABLE";
        }
        if (given.isTotal() && given.mayFall && reached.partial) {
            return "UNDECIDABLE";
        }
        if (given.atEnd()) {
            boolean forGood = (given.isTotal() && satisfied == given.isFloor())
                    || (given.rule.equals("LIMIT") && !satisfied && given.holds.equals("EACH_YEAR"));
            return reached.open && !forGood ? "UNDECIDABLE" : satisfied ? "COMPLETED" : "NOT_COMPLETED";
        }
        if (given.rule.equals("ANNUAL")) {
            return reached.open ? "UNDECIDABLE" : satisfied ? "ON_TRACK" : "BEHIND";
        }
        if (given.rule.equals("LIMIT") || (given.isTotal() && !given.isFloor())) {
            return satisfied ? "WITHIN_LIMIT" : "LIMIT_BREACHED";
        }
        return satisfied ? "ACHIEVED_EARLY" : byPace();
    }

    private String byPace() {
        if (pace == null) {
            if (scheduled == null || achieved == null) {
                return "UNDECIDABLE";
            }
            return scheduled.compare(achieved) <= 0 ? "ON_TRACK" : reached.partial ? "UNDECIDABLE" : "BEHIND";
        }
        if (pace.compare(given.onTrack) < 0 && reached.partial) {
            return "UNDECIDABLE";
        }
        if (pace.compare(given.ahead) >= 0) {
            return "AHEAD";
        }
        if (pace.compare(given.onTrack) >= 0) {
            return "ON_TRACK";
        }
        return pace.compare(given.slightlyBehind) >= 0 ? "SLIGHTLY_BEHIND" : "BEHIND";
    }
}
