package org.hrssplan.employment.monitoring;

import java.time.Instant;
import java.util.List;
import org.hrssplan.region.RegionRef;
import org.jspecify.annotations.Nullable;

/**
 * The job-loss index of a region, of which every part has its employers in it.
 *
 * @param asOf with what was known then; null for now
 * @param months one after the other; none where no employer has reported
 */
public record JobLossIndexView(RegionRef region, @Nullable Instant asOf, List<IndexMonth> months) {}
