package org.hrssplan.employment.overview;

import java.time.Instant;
import java.util.List;
import org.hrssplan.notice.Notice;
import org.hrssplan.region.RegionRef;
import org.jspecify.annotations.Nullable;

/**
 * What was done for employment in a region: net new jobs and training over the period, and the targets that an annex
 * splits by region through it.
 *
 * @param asOf with what was known then; null for now
 * @param splitTargets of the plans in force, by plan and in the order of its annex; none where no annex has a line of
 *     the region
 * @param findings what does not fit together
 */
public record EmploymentOverview(
        RegionRef region,
        String period,
        @Nullable Instant asOf,
        NetNewJobs netNewJobs,
        SubsidizedTraining training,
        List<SplitTargetView> splitTargets,
        List<Notice> findings) {}
