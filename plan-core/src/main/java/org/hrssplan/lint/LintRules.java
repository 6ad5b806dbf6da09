package org.hrssplan.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** All rules over one plan. */
public final class LintRules {

    private interface RowCheck {
        void check(LintedPlan plan, LintedRow row, Consumer<LintFinding> found);
    }

    private static final List<RowCheck> ROW_CHECKS = List.of(
            ResultChecks::partOfWhole,
            ResultChecks::verdict,
            ResultChecks::completionRate,
            ResultChecks::shares,
            TextChecks::otherWords,
            PromiseChecks::check,
            EditionChecks::withinPlan,
            RowChecks::unit,
            RowChecks::comparator,
            RowChecks::brackets,
            RowChecks::breakdown,
            RowChecks::definition,
            RowChecks::ambition,
            RowChecks::average,
            RowChecks::baselineIsThere);

    private LintRules() {}

    /**
     * Lints a plan.
     *
     * @param others plans beside it; those of the edition before and after are compared with it
     * @return the gravest first, otherwise in the order of the plan
     */
    public static List<LintFinding> check(LintedPlan plan, List<LintedPlan> others) {
        List<LintFinding> found = new ArrayList<>();
        plan.rows().forEach(row -> ROW_CHECKS.forEach(one -> one.check(plan, row, found::add)));
        plan.rows().forEach(row -> EditionChecks.values(plan, others, row, found::add));
        plan.splits().forEach(split -> SplitChecks.check(plan, split, found::add));
        others.forEach(other -> EditionChecks.check(plan, other, found::add));
        TextChecks.discrepancies(plan, found::add);
        baselineColumn(plan, found::add);
        found.sort(Comparator.comparing(one -> one.rule().severity()));
        return found;
    }

    /** Said once for the table, not for each of its rows. */
    private static void baselineColumn(LintedPlan plan, Consumer<LintFinding> found) {
        if (!plan.rows().isEmpty() && plan.rows().stream().allMatch(row -> row.baseline() == null)) {
            found.accept(new LintFinding(
                    LintRule.BASELINE_COLUMN_MISSING, "/indicators", null, null, null, null, List.of(), null));
        }
    }
}
