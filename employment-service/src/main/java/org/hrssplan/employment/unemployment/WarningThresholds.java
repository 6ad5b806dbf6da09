package org.hrssplan.employment.unemployment;

import java.math.BigDecimal;

/**
 * When a rate is warned of.
 *
 * @param version changes whenever a number changes
 * @param nearCeiling percentage points below a ceiling up to which a rate is BLUE, 0 or more
 * @param yellowMonths months of rise from which it is YELLOW, 1 or more
 * @param orangeMonths months of rise from which it is ORANGE, more than those of YELLOW
 */
public record WarningThresholds(String version, BigDecimal nearCeiling, int yellowMonths, int orangeMonths) {

    public WarningThresholds {
        if (version.isBlank() || nearCeiling.signum() < 0 || yellowMonths < 1 || orangeMonths <= yellowMonths) {
            throw new IllegalArgumentException(
                    "hrss-plan.unemployment: near-ceiling is 0 or more, 1 <= yellow-months < orange-months");
        }
    }
}
