package org.hrssplan.laborrelations.contract;

import java.time.Instant;
import java.util.List;
import org.hrssplan.region.RegionRef;
import org.jspecify.annotations.Nullable;

/**
 * The rates of labor contracts of a region.
 *
 * @param period through the end of which they are read
 * @param asOf with what was known then; null for now
 */
public record ContractsView(RegionRef region, String period, @Nullable Instant asOf, List<ContractRateView> rates) {}
