package org.hrssplan.gateway.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Commitments by where they stand.
 *
 * @param total all of them
 * @param missed due, not kept and no longer to be kept
 * @param late due and not kept
 * @param notReported of which nothing is published
 * @param notStarted not due, and not begun
 * @param onTime not due, and begun
 * @param done kept
 */
public record CommitmentCounts(
        @JsonProperty(required = true) int total,
        @JsonProperty(required = true) int missed,
        @JsonProperty(required = true) int late,
        @JsonProperty(required = true) int notReported,
        @JsonProperty(required = true) int notStarted,
        @JsonProperty(required = true) int onTime,
        @JsonProperty(required = true) int done) {

    /** Of a domain that tells of none. */
    static final CommitmentCounts NONE = new CommitmentCounts(0, 0, 0, 0, 0, 0, 0);

    public CommitmentCounts {
        if (missed < 0 || late < 0 || notReported < 0 || notStarted < 0 || onTime < 0 || done < 0) {
            throw new IllegalArgumentException("a count is negative");
        }
        if (total != missed + late + notReported + notStarted + onTime + done) {
            throw new IllegalArgumentException("the counts are not those of the total");
        }
    }

    /** Those of all domains together. */
    static CommitmentCounts sum(List<CommitmentCounts> domains) {
        return new CommitmentCounts(
                sum(domains, CommitmentCounts::total),
                sum(domains, CommitmentCounts::missed),
                sum(domains, CommitmentCounts::late),
                sum(domains, CommitmentCounts::notReported),
                sum(domains, CommitmentCounts::notStarted),
                sum(domains, CommitmentCounts::onTime),
                sum(domains, CommitmentCounts::done));
    }

    private static int sum(List<CommitmentCounts> domains, ToIntFunction<CommitmentCounts> count) {
        return domains.stream().mapToInt(count).sum();
    }
}
