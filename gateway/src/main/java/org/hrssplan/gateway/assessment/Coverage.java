package org.hrssplan.gateway.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is due could be judged.
 *
 * @param due indicators of which the region has a line
 * @param judged those that have a score
 * @param share judged / due × 100 in percent, 2 decimals, half-up; null where nothing is due
 */
@Schema(description = "How much of what is due of a region could be judged.")
public record Coverage(
        @JsonProperty(required = true) @Schema(examples = "5") int due,
        @JsonProperty(required = true) @Schema(examples = "3") int judged,
        @Schema(description = "judged / due × 100 in percent, half-up to 2 decimals", examples = "60.00") @Nullable
                BigDecimal share) {

    /** More indicators than any plan has, so that sums do not overflow. */
    private static final int MAX = 1_000_000;

    public Coverage {
        if (judged < 0 || judged > due || due > MAX) {
            throw new IllegalArgumentException("more is judged than is due");
        }
        BigDecimal exact = share(due, judged);
        if (share == null ? exact != null : exact == null || share.compareTo(exact) != 0) {
            throw new IllegalArgumentException("the share is not that of the numbers");
        }
    }

    /** That of all domains together. */
    static Coverage sum(Collection<Coverage> domains) {
        int due = domains.stream().mapToInt(Coverage::due).sum();
        int judged = domains.stream().mapToInt(Coverage::judged).sum();
        return new Coverage(due, judged, share(due, judged));
    }

    /** Compared before rounding. */
    boolean isBelow(BigDecimal percent) {
        return new BigDecimal(judged).movePointRight(2).compareTo(percent.multiply(new BigDecimal(due))) < 0;
    }

    private static @Nullable BigDecimal share(int due, int judged) {
        return due == 0
                ? null
                : new BigDecimal(judged).movePointRight(2).divide(new BigDecimal(due), 2, RoundingMode.HALF_UP);
    }
}
