package org.hrssplan.gateway.completeness;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.Domain;

/**
 * The figures of one domain, counted.
 *
 * @param judgedOn the day against which it held the due dates
 */
@Schema(description = "The figures of one domain, counted.")
public record DomainCompleteness(
        Domain domain,
        @Schema(description = "The day against which the due dates were held") LocalDate judgedOn,
        CompletenessCounts summary) {}
