package org.hrssplan.gateway.domain;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway knows of a domain's change feed.
 *
 * @param since when the present state began
 * @param seq number of the last change; null if it was never heard of
 * @param writtenAt instant of the last write at the domain
 * @param lastHeardAt when it was last heard of
 */
@Schema(description = "How fresh what the gateway knows of a domain is.")
public record FeedView(
        FeedState state,
        Instant since,
        @Schema(examples = "21") @Nullable Long seq,
        @Schema(description = "When something was last written there") @Nullable Instant writtenAt,
        @Schema(description = "When the gateway last heard of it") @Nullable Instant lastHeardAt) {}
