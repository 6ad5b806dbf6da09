package org.hrssplan.plan;

import java.util.List;
import org.hrssplan.region.RegionRef;
import org.jspecify.annotations.Nullable;

/**
 * A plan, with the chapters in which this service has rows.
 *
 * @param id such as liuzhou-2021-2025
 * @param title as printed, in Chinese
 * @param startYear first year of the span
 * @param endYear last year of the span
 * @param baseYear year of the baselines
 * @param documentNumber number of the act that issued it (徐政办发〔2021〕78号), null where none is printed
 * @param domains that have a part of the plan; null where its package does not tell
 */
public record PlanView(
        String id,
        String title,
        String titleEn,
        RegionRef jurisdiction,
        int startYear,
        int endYear,
        int baseYear,
        @Nullable String documentNumber,
        @Nullable List<String> domains,
        List<ChapterView> chapters) {

    /**
     * A chapter heading.
     *
     * @param position order within the whole plan
     * @param markers printed markers such as *
     */
    public record ChapterView(int position, String title, List<String> markers) {}

    public static PlanView of(Plan plan) {
        return new PlanView(
                plan.id,
                plan.titleZh,
                plan.titleEn,
                RegionRef.of(plan.jurisdiction),
                plan.startYear,
                plan.endYear,
                plan.baseYear,
                plan.documentNumber,
                plan.domains == null ? null : List.of(plan.domains.split(",", -1)),
                plan.chapters.stream()
                        .map(one -> new ChapterView(one.position(), one.title(), Markers.split(one.markers())))
                        .toList());
    }
}
