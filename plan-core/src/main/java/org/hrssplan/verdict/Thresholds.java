package org.hrssplan.verdict;

import java.math.BigDecimal;

/**
 * The paces that part the verdicts, as versioned configuration.
 *
 * @param version named in every answer that used them
 * @param ahead pace from which a target is AHEAD, for example 1.10
 * @param onTrack pace from which it is ON_TRACK, for example 1
 * @param slightlyBehind pace from which it is SLIGHTLY_BEHIND, for example 0.90
 */
public record Thresholds(String version, BigDecimal ahead, BigDecimal onTrack, BigDecimal slightlyBehind) {

    public Thresholds {
        if (ahead.compareTo(onTrack) <= 0 || onTrack.compareTo(slightlyBehind) <= 0) {
            throw new IllegalArgumentException("thresholds fall from ahead to slightly behind");
        }
    }
}
