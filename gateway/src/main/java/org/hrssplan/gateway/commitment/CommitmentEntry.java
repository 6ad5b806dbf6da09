package org.hrssplan.gateway.commitment;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * A promise and where it stands. It is shown as its domain sent it, whole; this is what it must have at least.
 *
 * @param id unique in the plan
 * @param programme number of the programme 专栏 that it belongs to
 * @param chapter heading of the chapter in which it stands, as printed
 * @param indicator code of the indicator that measures it
 * @param period through whose end it is judged
 */
@Schema(
        description = "A promise and where it stands, as its domain sent it; more fields may stand beside these.",
        additionalProperties = Schema.True.class)
public record CommitmentEntry(
        Domain domain,
        @Schema(examples = "job-fairs-yearly") String id,
        @Schema(examples = "xuzhou-2021-2025") String plan,
        CommitmentKind kind,
        @Schema(examples = "每年举办招聘活动") String title,
        @Schema(examples = "1") @Nullable Integer programme,
        @Schema(examples = "第三章 主要任务和具体举措") String chapter,
        @Schema(examples = "job-fairs") @Nullable String indicator,
        @Nullable CommitmentSource source,
        @Schema(examples = "2022") String period,
        CommitmentState state) {

    public CommitmentEntry {
        Objects.requireNonNull(domain);
        Objects.requireNonNull(id);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(chapter);
        Objects.requireNonNull(period);
        Objects.requireNonNull(state);
    }

    /**
     * Where the document makes it.
     *
     * @param section chapter and section
     */
    @Schema(
            description = "Where the document makes a promise; more fields may stand beside these.",
            additionalProperties = Schema.True.class)
    public record CommitmentSource(@Schema(examples = "第三章 第一节 健全公共就业服务体系") @Nullable String section) {}
}
