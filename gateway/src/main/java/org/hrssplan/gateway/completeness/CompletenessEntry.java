package org.hrssplan.gateway.completeness;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.Domain;

/**
 * An expected figure and where it stands. It is shown as its domain sent it, whole; this is what it must have at least.
 *
 * @param indicator code
 * @param region code
 * @param late whether something came, and nothing that stands came by the end of {@code dueOn}
 * @param dueOn the last day in time
 */
@Schema(
        description =
                "An expected figure and where it stands, as its domain sent it; more fields may stand beside these.",
        additionalProperties = Schema.True.class)
public record CompletenessEntry(
        Domain domain,
        @Schema(examples = "urban-new-employment") String indicator,
        @Schema(examples = "城镇新增就业人数") String name,
        @Schema(examples = "450200") String region,
        @Schema(examples = "2021") String period,
        CompletenessState state,
        @JsonProperty(required = true) boolean late,
        @Schema(description = "The last day in time") LocalDate dueOn) {

    public CompletenessEntry {
        Objects.requireNonNull(domain);
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(name);
        Objects.requireNonNull(region);
        Objects.requireNonNull(period);
        Objects.requireNonNull(state);
        Objects.requireNonNull(dueOn);
    }
}
