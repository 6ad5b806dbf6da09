package org.hrssplan.talent.skills;

import java.time.Instant;
import org.hrssplan.region.RegionRef;
import org.hrssplan.standing.PartOfWhole;
import org.hrssplan.standing.StandingView;
import org.jspecify.annotations.Nullable;

/**
 * Skilled workers of a region.
 *
 * @param asOf with what was known then; null for now
 * @param highlySkilledPer10000Workers reported, and as highly skilled talent over labor force; no document says which
 *     labor force is meant
 * @param skilledTalent at the end of the period (Xuyong 指标解释 四、17)
 * @param highlySkilledTalent at the end of the period (Xuyong 指标解释 四、18)
 * @param highlySkilledPart of skilled talent
 * @param certificates newly obtained in the period (Liuzhou 名词解释 三、14; Xuyong 指标解释 四、20)
 * @param seniorCertificates of them as senior worker, technician or senior technician (Liuzhou 名词解释 三、15; Xuyong
 *     指标解释 四、21)
 * @param seniorPart 其中, of the certificates
 */
public record SkillsView(
        RegionRef region,
        String period,
        @Nullable Instant asOf,
        StandingView highlySkilledPer10000Workers,
        StandingView skilledTalent,
        StandingView highlySkilledTalent,
        PartOfWhole highlySkilledPart,
        StandingView certificates,
        StandingView seniorCertificates,
        PartOfWhole seniorPart) {}
