package org.hrssplan.alertrule;

import java.math.BigDecimal;
import org.hrssplan.period.Period;
import org.hrssplan.target.Holds;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.hrssplan.verdict.Outlook;
import org.hrssplan.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What was judged of a target through a period; numbers in {@code unit}, the plan's.
 *
 * @param target null for a structure
 * @param achieved may be an inequality; null where nothing is known as one figure
 * @param projected to the end of the span if it goes on so, null where that says nothing
 */
public record Judged(
        Period through,
        TargetKind kind,
        Holds holds,
        Comparator comparator,
        @Nullable BigDecimal target,
        @Nullable Figure achieved,
        @Nullable BigDecimal projected,
        String unit,
        Verdict verdict,
        Outlook outlook) {}
