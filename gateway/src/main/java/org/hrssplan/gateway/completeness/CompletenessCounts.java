package org.hrssplan.gateway.completeness;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Expected figures by where they stand.
 *
 * @param expected reported, in review, returned, due and missing together
 * @param notYet whose period is not over
 * @param late those of the reported, in review and returned that came too late
 * @param share reported / expected × 100 in percent, 2 decimals, half-up; null where nothing is expected
 */
@Schema(description = "Expected figures by where they stand.")
public record CompletenessCounts(
        @JsonProperty(required = true)
                @Schema(description = "Reported, in review, returned, due and missing together", examples = "10")
                int expected,
        @JsonProperty(required = true) @Schema(examples = "3") int reported,
        @JsonProperty(required = true) @Schema(examples = "0") int inReview,
        @JsonProperty(required = true) @Schema(examples = "0") int returned,
        @JsonProperty(required = true) @Schema(examples = "0") int due,
        @JsonProperty(required = true) @Schema(examples = "7") int missing,
        @JsonProperty(required = true) @Schema(description = "Whose period is not over", examples = "0") int notYet,
        @JsonProperty(required = true)
                @Schema(
                        description = "Those of the reported, in review and returned that came too late",
                        examples = "1")
                int late,
        @Schema(description = "reported / expected × 100 in percent, half-up to 2 decimals", examples = "30.00")
                @Nullable
                BigDecimal share) {

    /** Sums of several domains do not overflow. */
    private static final int MAX = 100_000_000;

    public CompletenessCounts {
        boolean counts = IntStream.of(expected, reported, inReview, returned, due, missing, notYet, late)
                .allMatch(count -> count >= 0 && count <= 4 * MAX);
        if (!counts || expected != reported + inReview + returned + due + missing) {
            throw new IllegalArgumentException("the counts are not those of what is expected");
        }
        if (late > reported + inReview + returned) {
            throw new IllegalArgumentException("more is late than is here");
        }
        BigDecimal exact = share(reported, expected);
        if (share == null ? exact != null : exact == null || share.compareTo(exact) != 0) {
            throw new IllegalArgumentException("the share is not that of the counts");
        }
    }

    /** Whether they are few enough to be added to those of other domains. */
    boolean areBounded() {
        return expected <= MAX && notYet <= MAX;
    }

    /** Those of all domains together. */
    static CompletenessCounts sum(Collection<CompletenessCounts> domains) {
        int expected = sum(domains, CompletenessCounts::expected);
        int reported = sum(domains, CompletenessCounts::reported);
        return new CompletenessCounts(
                expected,
                reported,
                sum(domains, CompletenessCounts::inReview),
                sum(domains, CompletenessCounts::returned),
                sum(domains, CompletenessCounts::due),
                sum(domains, CompletenessCounts::missing),
                sum(domains, CompletenessCounts::notYet),
                sum(domains, CompletenessCounts::late),
                share(reported, expected));
    }

    private static int sum(Collection<CompletenessCounts> domains, ToIntFunction<CompletenessCounts> count) {
        return domains.stream().mapToInt(count).sum();
    }

    private static @Nullable BigDecimal share(int reported, int expected) {
        return expected == 0
                ? null
                : new BigDecimal(reported).movePointRight(2).divide(new BigDecimal(expected), 2, RoundingMode.HALF_UP);
    }
}
