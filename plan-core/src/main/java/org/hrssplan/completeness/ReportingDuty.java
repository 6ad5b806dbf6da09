package org.hrssplan.completeness;

import java.util.List;
import org.hrssplan.target.Kind;

/**
 * That a region reports an indicator.
 *
 * @param kind of the indicator
 * @param years for which it does
 */
record ReportingDuty(String indicator, Kind kind, String region, List<Integer> years) {

    ReportingDuty {
        years = List.copyOf(years);
    }
}
