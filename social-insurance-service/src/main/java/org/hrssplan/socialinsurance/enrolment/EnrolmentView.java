package org.hrssplan.socialinsurance.enrolment;

import java.time.Instant;
import java.util.List;
import org.hrssplan.region.RegionRef;
import org.hrssplan.standing.StandingView;
import org.jspecify.annotations.Nullable;

/**
 * Who is insured in a region at the end of a period.
 *
 * @param asOf with what was known then; null for now
 * @param schemes participants: employee pension, resident pension, unemployment, work injury
 * @param pensionTotal participants of both pension schemes, reported and as their sum
 * @param participationRate 基本养老保险参保率, reported and by its definition: both pension schemes over the population
 *     of 16 and over less full-time students and active military (Liuzhou 名词解释 二、7; Xuyong 指标解释 二、8)
 * @param otherRates kept as reported, since no document defines their components
 */
public record EnrolmentView(
        RegionRef region,
        String period,
        @Nullable Instant asOf,
        List<StandingView> schemes,
        StandingView pensionTotal,
        StandingView participationRate,
        List<StandingView> otherRates) {}
