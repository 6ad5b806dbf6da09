package org.hrssplan.gateway.plan;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the list of plans; its fields are those of {@link PlanHead}.
 *
 * @param domains that have a part of it, as far as they answered
 */
@Schema(description = "A plan, and the domains that have a part of it as far as they answered.")
public record PlanEntry(
        @Schema(examples = "liuzhou-2021-2025") String id,
        @Schema(examples = "柳州市人力资源和社会保障事业发展“十四五”规划") String title,
        @Nullable String titleEn,
        Jurisdiction jurisdiction,
        @Schema(examples = "2021") int startYear,
        @Schema(examples = "2025") int endYear,
        @Schema(examples = "2020") @Nullable Integer baseYear,
        @Schema(examples = "徐政办发〔2021〕78号") @Nullable String documentNumber,
        List<Domain> domains) {

    /** The latest first. */
    static final Comparator<PlanEntry> ORDER =
            Comparator.comparingInt(PlanEntry::startYear).reversed().thenComparing(PlanEntry::id);

    static PlanEntry of(PlanHead head, List<Domain> domains) {
        return new PlanEntry(
                head.id(),
                head.title(),
                head.titleEn(),
                head.jurisdiction(),
                head.startYear(),
                head.endYear(),
                head.baseYear(),
                head.documentNumber(),
                List.copyOf(domains));
    }
}
