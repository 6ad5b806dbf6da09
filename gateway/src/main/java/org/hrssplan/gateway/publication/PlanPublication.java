package org.hrssplan.gateway.publication;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * What became of a whole plan package.
 *
 * @param plan id of the plan
 * @param complete whether every domain that has a part of the plan has it now
 * @param dryRun whether nothing was written, and this is what would be
 * @param domains those that have a part of the plan, in the order in which they are shown
 */
@Schema(description = "What became of a whole plan package. Sent again, it is completed and nothing is written twice.")
public record PlanPublication(
        @Schema(examples = "liuzhou-2021-2025") String plan,
        @Schema(description = "Whether every domain that has a part of the plan has it now") boolean complete,
        @Schema(description = "Whether nothing was written, and this is what would be") boolean dryRun,
        List<DomainPublication> domains) {

    /**
     * What became of a domain's part.
     *
     * @param reason why it was not taken; null if it was
     */
    @Schema(description = "What became of a domain's part of a plan package.")
    public record DomainPublication(
            Domain domain,
            PublicationOutcome outcome,
            @Schema(
                            description =
                                    "Why it was not taken: why the service is unavailable, as in the state of a domain, or the code of its refusal; null if it was taken")
                    @Nullable
                    String reason) {

        boolean isThere() {
            return outcome == PublicationOutcome.CREATED || outcome == PublicationOutcome.UNCHANGED;
        }
    }

    /** What a domain does with its part. */
    @Schema(
            description =
                    "CREATED: it was not there and is now. UNCHANGED: it was there from the same content. REJECTED: it breaks rules, or the account may not give it. CONFLICT: the plan is there from other content. UNAVAILABLE: the service did not answer; send the package again.")
    public enum PublicationOutcome {
        /** It was not there and is now. */
        CREATED,
        /** It was there from the same content. */
        UNCHANGED,
        /** It breaks rules, or the account may not give it. */
        REJECTED,
        /** The plan is there from other content. */
        CONFLICT,
        /** The service did not answer. */
        UNAVAILABLE
    }

    static PlanPublication of(String plan, boolean dryRun, List<DomainPublication> domains) {
        return new PlanPublication(plan, domains.stream().allMatch(DomainPublication::isThere), dryRun, domains);
    }

    boolean any(PublicationOutcome outcome) {
        return domains.stream().anyMatch(one -> one.outcome() == outcome);
    }

    boolean all(PublicationOutcome outcome) {
        return domains.stream().allMatch(one -> one.outcome() == outcome);
    }
}
