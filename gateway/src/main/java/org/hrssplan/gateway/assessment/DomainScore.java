package org.hrssplan.gateway.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * What one domain judged of a region.
 *
 * @param score its own mean, 2 decimals, half-up; null where nothing has a score
 * @param points sum of weight × score of what counts, exactly
 * @param weights sum of the weights of what counts
 * @param indicators that have a score, as the domain sent them
 * @param missing due indicators that have none, as the domain sent them
 */
@Schema(description = "What one domain judged of a region.")
public record DomainScore(
        Domain domain,
        @Schema(description = "Its own mean, half-up to 2 decimals", examples = "110.00") @Nullable BigDecimal score,
        @Schema(description = "Sum of weight × score of what counts, exactly", examples = "220") String points,
        @Schema(description = "Sum of the weights of what counts", examples = "2") BigDecimal weights,
        Coverage coverage,
        @Schema(type = SchemaType.ARRAY, implementation = JudgedIndicator.class) JsonNode indicators,
        @Schema(type = SchemaType.ARRAY, implementation = JudgedIndicator.class) JsonNode missing) {

    /**
     * An indicator that is due of a region.
     *
     * @param indicator code
     * @param weight above 0
     */
    @Schema(
            description =
                    "An indicator that is due of a region, as its domain sent it; more fields stand beside these.",
            additionalProperties = Schema.True.class)
    public record JudgedIndicator(
            @Schema(examples = "urban-new-employment") String indicator,
            @Schema(description = "Above 0", examples = "1") BigDecimal weight) {}

    static DomainScore of(Domain domain, ScoredRegion region) {
        return new DomainScore(
                domain,
                region.score(),
                region.points().toString(),
                region.weights(),
                region.coverage(),
                region.indicators(),
                region.missing());
    }
}
