package org.hrssplan.alertrule;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.quality.Rule;
import org.hrssplan.target.Attribute;
import org.hrssplan.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of alert rules. Of the entries of one rule, the last that fits a plan's row holds for it.
 *
 * @param rule its name, repeated in every alert: lower case and hyphens
 * @param plans only these, all where empty
 * @param indicators only these codes, all where empty
 * @param attribute only rows of this attribute, all where null
 * @param off whether the rule does not hold for them
 * @param verdicts of VERDICT
 * @param bound of LIMIT_USE: the side on which the limit lies
 * @param findings of FINDING: rules of quality checks
 * @param monthsAfterEnd of OVERDUE: how long after the end of the plan it still says so, 0 or more
 * @param steps by rising {@code from}; empty only where off
 */
public record RuleEntry(
        String rule,
        Condition condition,
        @Nullable List<String> plans,
        @Nullable List<String> indicators,
        @Nullable Attribute attribute,
        boolean off,
        @Nullable List<Verdict> verdicts,
        @Nullable Bound bound,
        @Nullable List<Rule> findings,
        int monthsAfterEnd,
        @Nullable List<Step> steps) {

    /** The side on which a limit lies. */
    public enum Bound {
        CEILING,
        FLOOR
    }

    /**
     * A measure from which a level holds.
     *
     * @param from the least measure, itself included
     */
    public record Step(BigDecimal from, AlertLevel level) {}

    public RuleEntry {
        plans = orEmpty(plans);
        indicators = orEmpty(indicators);
        verdicts = orEmpty(verdicts);
        findings = orEmpty(findings);
        steps = orEmpty(steps);
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step step = steps.get(i);
            if (step.from().compareTo(before.from()) <= 0 || step.level().compareTo(before.level()) <= 0) {
                throw new IllegalArgumentException("the steps of " + rule + " rise in measure and level");
            }
        }
    }

    boolean fits(Situation situation) {
        return (plans.isEmpty() || plans.contains(situation.plan()))
                && (indicators.isEmpty() || indicators.contains(situation.indicator()))
                && (attribute == null || attribute == situation.attribute());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
