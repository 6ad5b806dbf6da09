package org.hrssplan.score;

import java.math.BigDecimal;

/**
 * How regions are scored, as versioned configuration.
 *
 * @param version named in every answer that used it
 * @param cap of a single pace, 1 or more: what is far ahead does not make up for everything else
 * @param missing what a figure that is not reported counts
 * @param minimumCoverage percent of the due indicators that must be judged for a rank, 0 to 100
 */
public record Scoring(String version, BigDecimal cap, MissingPolicy missing, BigDecimal minimumCoverage) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public Scoring {
        if (cap.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("a cap is 1 or more, not " + cap.toPlainString());
        }
        if (minimumCoverage.signum() < 0 || minimumCoverage.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "a minimum coverage is 0 to 100 percent, not " + minimumCoverage.toPlainString());
        }
    }
}
