package org.hrssplan.gateway.plan;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a plan as a whole.
 *
 * @param title as printed, in Chinese
 * @param startYear first year of the span
 * @param endYear last year of the span
 * @param baseYear year of the baselines
 * @param documentNumber number of the act that issued it, null where none is printed
 */
@Schema(description = "What is true of a plan as a whole.")
public record PlanHead(
        @Schema(examples = "liuzhou-2021-2025") String id,
        @Schema(examples = "柳州市人力资源和社会保障事业发展“十四五”规划") String title,
        @Nullable String titleEn,
        Jurisdiction jurisdiction,
        @Schema(examples = "2021") int startYear,
        @Schema(examples = "2025") int endYear,
        @Schema(examples = "2020") @Nullable Integer baseYear,
        @Schema(examples = "徐政办发〔2021〕78号") @Nullable String documentNumber) {

    public PlanHead {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(jurisdiction);
        if (startYear > endYear) {
            throw new IllegalArgumentException("a plan that ends before it begins");
        }
    }
}
