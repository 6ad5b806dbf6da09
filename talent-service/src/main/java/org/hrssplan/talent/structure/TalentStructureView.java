package org.hrssplan.talent.structure;

import java.time.Instant;
import java.util.List;
import org.hrssplan.observation.FindingView;
import org.hrssplan.region.RegionRef;
import org.hrssplan.standing.StandingView;
import org.jspecify.annotations.Nullable;

/**
 * Senior, intermediate and junior shares of professional talent in a region at the end of a period.
 *
 * @param asOf with what was known then; null for now
 * @param structure as reported, with the targets that are valid then
 * @param headcount recorded for the year, null where there is none, and where the period does not end with a year
 * @param levels from the highest
 * @param comparisons with the structure of every plan that is valid then: what is reported, and what the heads make
 * @param findings where what is reported is not what the heads make, beyond rounding
 */
public record TalentStructureView(
        RegionRef region,
        String period,
        @Nullable Instant asOf,
        StandingView structure,
        @Nullable TitleHeadcountView headcount,
        List<StructureLevel> levels,
        List<StructureComparison> comparisons,
        List<FindingView> findings) {}
