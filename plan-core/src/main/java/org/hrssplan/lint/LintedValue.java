package org.hrssplan.lint;

import org.hrssplan.value.Figure;

/** A dated result. */
public record LintedValue(String indicator, String region, String period, Figure figure, Said said) {}
