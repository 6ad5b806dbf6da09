package org.hrssplan.gateway.assessment;

import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the domains make scores; they must do it alike, since scores of different rules do not add up.
 *
 * @param version of the configuration
 * @param cap of a single pace
 * @param missing what a figure that is not reported counts
 * @param minimumCoverage percent of the due indicators that must be judged for a rank
 */
@Schema(description = "How the domains make scores, all of them alike.")
public record AssessmentScoring(
        @Schema(examples = "2021-1") String version,
        @Schema(description = "What a single pace counts at most", examples = "1.20") BigDecimal cap,
        @Schema(enumeration = {"EXCLUDE", "ZERO"}) String missing,
        @Schema(description = "Percent of the due indicators that must be judged for a rank", examples = "50")
                BigDecimal minimumCoverage) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public AssessmentScoring {
        Objects.requireNonNull(version);
        Objects.requireNonNull(missing);
        if (cap.compareTo(BigDecimal.ONE) < 0
                || minimumCoverage.signum() < 0
                || minimumCoverage.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("a number out of its range");
        }
    }

    /** The most that a score can be. */
    BigDecimal highest() {
        return cap.multiply(HUNDRED);
    }

    /** The same for what is the same: 1.2 is 1.20. */
    AssessmentScoring canonical() {
        return new AssessmentScoring(version, cap.stripTrailingZeros(), missing, minimumCoverage.stripTrailingZeros());
    }
}
