package org.hrssplan.employment.unemployment;

import java.time.Instant;
import java.util.List;
import org.hrssplan.region.RegionRef;
import org.jspecify.annotations.Nullable;

/**
 * The registered and the surveyed urban unemployment rate of a region.
 *
 * @param period through the end of which the rates are read
 * @param asOf with what was known then; null for now
 * @param thresholds by which the levels were decided
 */
public record UnemploymentView(
        RegionRef region, String period, @Nullable Instant asOf, WarningThresholds thresholds, List<RateView> rates) {}
