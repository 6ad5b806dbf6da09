package org.hrssplan.talent.recruitment;

import java.time.Instant;
import java.util.List;
import org.hrssplan.region.RegionRef;
import org.hrssplan.standing.StandingView;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to a region.
 *
 * @param asOf with what was known then; null for now
 * @param postdoctoral newly recruited postdoctoral researchers of the period, with the targets that are valid then
 * @param postdoctoralByPlan the same year by year through the period, for every plan that is valid then
 * @param graduates university graduates attracted in the period, with the targets that are valid then
 * @param graduatesByArea by the areas by which plans split their targets: all areas for the jurisdiction of the plan,
 *     its own line for an area
 */
public record TalentIntakeView(
        RegionRef region,
        String period,
        @Nullable Instant asOf,
        StandingView postdoctoral,
        List<PlanIntake> postdoctoralByPlan,
        StandingView graduates,
        List<AreaBreakdown> graduatesByArea) {}
