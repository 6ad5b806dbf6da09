package org.hrssplan.employment.unemployment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** When rates of unemployment are warned of; raise the version with every change of a number. */
@ConfigMapping(prefix = "hrss-plan.unemployment")
public interface UnemploymentConfig {

    /** Named in every answer. */
    @WithDefault("2021-1")
    String version();

    /** Percentage points below a ceiling up to which a rate is BLUE. */
    @WithDefault("0.5")
    BigDecimal nearCeiling();

    /** Months of rise in a row from which a rate is YELLOW. */
    @WithDefault("3")
    int yellowMonths();

    /** Months of rise in a row from which a rate is ORANGE. */
    @WithDefault("6")
    int orangeMonths();

    /** The thresholds; throws IllegalArgumentException where they are not in order. */
    default WarningThresholds thresholds() {
        return new WarningThresholds(version(), nearCeiling(), yellowMonths(), orangeMonths());
    }
}
