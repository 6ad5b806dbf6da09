package org.hrssplan.gateway.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * How much of a plan that was put as a whole is published.
 *
 * @param complete whether every domain that has a part of it by its package is known to have it
 * @param missing domains that are well and lack their part: the package is to be sent again
 * @param unknown domains that have a part of it by its package, and did not answer
 */
@Schema(description = "How much of a plan that was put as a whole is published.")
public record Published(
        @Schema(description = "Whether every domain that has a part of the plan is known to have it") boolean complete,
        @Schema(description = "Domains that are well and lack their part: the package is to be sent again")
                List<Domain> missing,
        @Schema(description = "Domains that have a part of the plan, and did not answer") List<Domain> unknown) {

    /** Null where no part tells which domains the plan has parts in. */
    static @Nullable Published of(Map<Domain, DomainAnswer<PlanPart>> said) {
        Set<Domain> expected = EnumSet.noneOf(Domain.class);
        List<Domain> missing = new ArrayList<>();
        List<Domain> unknown = new ArrayList<>();
        for (DomainAnswer<PlanPart> answer : said.values()) {
            if (answer instanceof Known<PlanPart> known) {
                expected.addAll(known.content().domains());
            }
        }
        for (Domain domain : expected) {
            DomainAnswer<PlanPart> answer = said.get(domain);
            if (answer instanceof NotFound) {
                missing.add(domain);
            } else if (!(answer instanceof Known)) {
                unknown.add(domain);
            }
        }
        return expected.isEmpty() ? null : new Published(missing.isEmpty() && unknown.isEmpty(), missing, unknown);
    }
}
