package org.hrssplan.gateway.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.gateway.alert.Alerts;
import org.hrssplan.gateway.domain.DomainState;
import org.hrssplan.gateway.domain.State;
import org.hrssplan.gateway.plan.PlanPart.ChapterHead;
import org.hrssplan.gateway.plan.PlanPart.ChapterPart;
import org.hrssplan.gateway.plan.PlanPart.Programme;
import org.hrssplan.gateway.plan.PlanPart.Row;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a plan together in the plan's own order. */
final class PlanMerge {
    private static final Comparator<Row> BY_NUMBER =
            Comparator.comparingInt(row -> row.content().number());

    /** Domains print a chapter's title alike; where they do not, both are shown rather than one hidden. */
    private record Heading(int position, String title) {}

    private PlanMerge() {}

    /**
     * The whole plan.
     *
     * @param asOf with what was known then; null for now
     * @param parts in the order of the domains, of one plan and one period; at least one
     * @param published how much of it is published, where that is known
     */
    static WholePlan merge(
            @Nullable Instant asOf, List<PlanPart> parts, List<DomainState> states, @Nullable Published published) {
        List<IndicatorRow> rows = parts.stream()
                .flatMap(part -> part.chapters().stream())
                .flatMap(chapter -> chapter.rows().stream())
                .map(Row::content)
                .toList();
        PlanPart first = parts.get(0);
        return new WholePlan(
                first.plan(),
                first.period(),
                asOf,
                states.stream().allMatch(state -> state.state() == State.OK)
                        && (published == null || published.missing().isEmpty()),
                published,
                Summary.of(rows, parts.stream().map(PlanPart::commitments).toList()),
                states,
                chapters(parts),
                parts.stream()
                        .flatMap(part -> part.programmes().stream())
                        .sorted(Comparator.comparingInt(Programme::number))
                        .map(Programme::sent)
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.alerts().stream())
                        .sorted(Alerts.MOST_URGENT_FIRST)
                        .toList());
    }

    private static List<Chapter> chapters(List<PlanPart> parts) {
        Map<Heading, List<ChapterPart>> byHeading = new LinkedHashMap<>();
        for (PlanPart part : parts) {
            for (ChapterPart chapter : part.chapters()) {
                ChapterHead head = chapter.head();
                byHeading
                        .computeIfAbsent(new Heading(head.position(), head.title()), heading -> new ArrayList<>())
                        .add(chapter);
            }
        }
        return byHeading.entrySet().stream()
                .map(entry -> chapter(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Chapter::position))
                .toList();
    }

    private static Chapter chapter(Heading heading, List<ChapterPart> parts) {
        List<String> markers = parts.stream()
                .map(part -> part.head().markers())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        List<JsonNode> rows = parts.stream()
                .flatMap(part -> part.rows().stream())
                .sorted(BY_NUMBER)
                .map(Row::sent)
                .toList();
        return new Chapter(heading.position(), heading.title(), markers, rows);
    }
}
