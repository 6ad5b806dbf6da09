package org.hrssplan.gateway.comparison;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in which plans differ, as the domain tells it.
 *
 * @param code stable, never translated
 * @param values what it is in each plan, as it prints it
 */
@Schema(description = "Something in which the plans differ, so that their figures do not compare.")
public record ComparisonWarning(
        @Schema(examples = "TARGET_TOTAL_DIFFERS") String code, String message, List<ComparedValue> values) {

    public ComparisonWarning {
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        values = List.copyOf(values);
    }

    /** What something is in one plan. */
    @Schema(description = "What something is in one plan, as it prints it.")
    public record ComparedValue(
            @Schema(examples = "liuzhou-2021-2025") String plan, @Schema(examples = "≥[25]") String value) {}
}
