package org.hrssplan.lint;

import java.util.Locale;

/** What the lint looks for; docs/lint.md says when each is found, the bundles {@code lint_*.properties} say it in words. */
public enum LintRule {
    PACKAGE_SCHEMA(LintSeverity.ERROR),
    PACKAGE_RULE(LintSeverity.ERROR),
    COLUMN_SUM(LintSeverity.ERROR),
    LINE_SUM(LintSeverity.ERROR),
    TOTAL_SUM(LintSeverity.ERROR),
    BREAKDOWN_MISSES_TARGET(LintSeverity.ERROR),
    SHARES_SUM(LintSeverity.ERROR),
    PART_ABOVE_WHOLE(LintSeverity.ERROR),
    VERDICT_AGAINST_RESULT(LintSeverity.ERROR),
    COMPLETION_RATE_DIFFERS(LintSeverity.ERROR),
    DOCUMENT_CONTRADICTS_ITSELF(LintSeverity.WARNING),
    TEXT_CONTRADICTS_TABLE(LintSeverity.WARNING),
    COMPARATOR_DIFFERS_IN_TEXT(LintSeverity.WARNING),
    COMMITMENT_CONTRADICTS_TARGET(LintSeverity.WARNING),
    EDITIONS_DISAGREE(LintSeverity.WARNING),
    VALUE_CONTRADICTS_BASELINE(LintSeverity.WARNING),
    BREAKDOWN_MISSES_BASELINE(LintSeverity.WARNING),
    UNIT_DIFFERS(LintSeverity.WARNING),
    COMPARATOR_AGAINST_DIRECTION(LintSeverity.WARNING),
    BRACKET_MISMATCH(LintSeverity.WARNING),
    BINDING_WITHOUT_BREAKDOWN(LintSeverity.WARNING),
    SAME_FIGURE_FOR_TWO(LintSeverity.NOTE),
    BINDING_NO_LONGER(LintSeverity.NOTE),
    DEFINITION_CHANGED(LintSeverity.NOTE),
    TARGET_BELOW_BASELINE(LintSeverity.NOTE),
    CEILING_ABOVE_BASELINE(LintSeverity.NOTE),
    TARGET_EQUALS_BASELINE(LintSeverity.NOTE),
    TARGET_AVERAGE_BELOW_BASELINE(LintSeverity.NOTE),
    BASELINE_MISSING(LintSeverity.NOTE),
    BASELINE_COLUMN_MISSING(LintSeverity.NOTE),
    UNIT_NOT_PRINTED(LintSeverity.NOTE);

    private final LintSeverity severity;

    LintRule(LintSeverity severity) {
        this.severity = severity;
    }

    public LintSeverity severity() {
        return severity;
    }

    /** The stable name outside, such as {@code part-above-whole}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
