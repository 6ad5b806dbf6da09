package org.hrssplan.gateway.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.Domain;

/**
 * A domain that is in the ranking.
 *
 * @param thresholds version of its verdicts' thresholds
 * @param tables its breakdowns that count, with their weights, as it sent them; empty where it has none
 */
@Schema(description = "A domain that is in the ranking, with its breakdowns that count and their weights.")
public record DomainTables(
        Domain domain,
        @Schema(examples = "2021-1") String thresholds,
        @Schema(type = SchemaType.ARRAY, implementation = CountedTable.class) JsonNode tables) {

    /**
     * A breakdown that counts.
     *
     * @param indicator code
     * @param weight in the mean, above 0
     */
    @Schema(
            description = "A breakdown that counts, as its domain sent it; more fields may stand beside these.",
            additionalProperties = Schema.True.class)
    public record CountedTable(
            @Schema(examples = "urban-new-employment") String indicator,
            @Schema(description = "In the mean, above 0", examples = "1") BigDecimal weight) {}
}
