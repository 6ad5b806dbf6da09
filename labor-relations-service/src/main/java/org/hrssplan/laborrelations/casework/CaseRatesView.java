package org.hrssplan.laborrelations.casework;

import java.time.Instant;
import java.util.List;
import org.hrssplan.notice.Notice;
import org.hrssplan.region.RegionRef;
import org.jspecify.annotations.Nullable;

/**
 * The rates of casework in a region over some months.
 *
 * @param from the first period
 * @param to the last period
 * @param period the period that these months are, such as 2021; null where they are none
 * @param asOf with what was known then; null for now
 * @param findings what does not fit together
 */
public record CaseRatesView(
        RegionRef region,
        String from,
        String to,
        @Nullable String period,
        @Nullable Instant asOf,
        List<CaseRateView> rates,
        List<Notice> findings) {}
