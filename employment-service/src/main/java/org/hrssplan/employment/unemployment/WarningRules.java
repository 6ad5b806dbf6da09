package org.hrssplan.employment.unemployment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hrssplan.target.Satisfaction;
import org.jspecify.annotations.Nullable;

/** Decides how urgently a rate is warned of; what is not known fires no rule. */
final class WarningRules {

    private WarningRules() {}

    /**
     * How far a rate is from the ceiling of a plan.
     *
     * @param headroom ceiling less rate in percentage points, null where the rate is not known exactly
     * @param kept whether the rate keeps it, strictly where it is strict; null without a rate of the plan's years
     */
    record Distance(String plan, String printed, @Nullable BigDecimal headroom, @Nullable Satisfaction kept) {}

    /** A rule that fired, with the arguments of its text. */
    record Signal(WarningRule rule, List<Object> arguments) {}

    /** The rules that fire, the most urgent first; of a plan's ceiling and of the rise only the most urgent one. */
    static List<Signal> fired(@Nullable RiseRun run, List<Distance> distances, WarningThresholds thresholds) {
        List<Signal> fired = new ArrayList<>();
        for (Distance one : distances) {
            if (one.kept() == Satisfaction.UNSATISFIED) {
                fired.add(new Signal(WarningRule.CEILING_BREACHED, List.of(one.plan(), one.printed())));
            } else if (one.headroom() != null && one.headroom().signum() == 0) {
                fired.add(new Signal(WarningRule.AT_CEILING, List.of(one.plan(), one.printed())));
            } else if (one.headroom() != null && one.headroom().compareTo(thresholds.nearCeiling()) <= 0) {
                fired.add(new Signal(
                        WarningRule.NEAR_CEILING,
                        List.of(one.plan(), one.printed(), one.headroom(), thresholds.nearCeiling())));
            }
        }
        int months = run == null ? 0 : run.months();
        if (months >= thresholds.orangeMonths()) {
            fired.add(new Signal(WarningRule.RISING_LONG, List.of(months, thresholds.orangeMonths())));
        } else if (months >= thresholds.yellowMonths()) {
            fired.add(new Signal(WarningRule.RISING, List.of(months, thresholds.yellowMonths())));
        }
        fired.sort(Comparator.comparing(Signal::rule));
        return fired;
    }

    /** The most urgent level of what fired. */
    static WarningLevel level(List<Signal> fired) {
        return fired.stream()
                .map(signal -> signal.rule().level())
                .max(Comparator.naturalOrder())
                .orElse(WarningLevel.NONE);
    }
}
