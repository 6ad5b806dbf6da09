package org.hrssplan.gateway.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A region with its place in the whole plan and every number behind it.
 *
 * @param rank from 1, shared by equal exact scores; null for a region that is not ranked
 * @param region as a domain sent it
 * @param score points / weights, 2 decimals, half-up; null where nothing has a score
 * @param points sum of weight × score over all domains, exactly
 * @param weights sum of the weights over all domains
 * @param unranked why there is no rank; null where there is one
 * @param expression the score before rounding
 * @param parts of the domains that ask something of it
 */
@Schema(description = "A region with its place in the whole plan and every number behind it.")
public record RankedRegion(
        @Schema(
                        description =
                                "From 1; equal exact scores share it, and the next one is left out. Null for a region"
                                        + " that is not ranked",
                        examples = "1")
                @Nullable
                Integer rank,
        @Schema(implementation = NamedRegion.class) JsonNode region,
        @Schema(description = "points / weights, half-up to 2 decimals; 100 is on schedule", examples = "106.67")
                @Nullable
                BigDecimal score,
        @Schema(description = "Sum of weight × score over all domains, exactly", examples = "320") String points,
        @Schema(description = "Sum of the weights over all domains", examples = "3") BigDecimal weights,
        @Nullable Unranked unranked,
        Coverage coverage,
        @Schema(description = "The score before rounding", examples = "(220 + 100) / (2 + 1)") @Nullable
                String expression,
        @Schema(description = "Of the domains that ask something of it") List<DomainScore> parts) {

    /** A region. */
    @Schema(
            description = "A region, as its domain sent it; more fields stand beside these.",
            additionalProperties = Schema.True.class)
    public record NamedRegion(@Schema(examples = "320382") String code, @Schema(examples = "邳州市") String name) {}

    RankedRegion at(@Nullable Integer place) {
        return new RankedRegion(place, region, score, points, weights, unranked, coverage, expression, parts);
    }
}
