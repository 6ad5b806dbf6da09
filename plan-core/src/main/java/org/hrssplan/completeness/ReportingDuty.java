package org.hrssplan.completeness;

import java.util.List;
import org.hrssplan.target.Kind;

/**
 * That a region reports an indicator.
 *
 * @param kind of the indicator
 * @param cumulative whether its target is a total over the years of the plan
 * @param years for which it does
 */
record ReportingDuty(String indicator, Kind kind, boolean cumulative, String region, List<Integer> years) {

    ReportingDuty {
        years = List.copyOf(years);
    }
}
