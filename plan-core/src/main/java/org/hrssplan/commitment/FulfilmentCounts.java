package org.hrssplan.commitment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.fulfilment.FulfilmentState;

/**
 * How many commitments stand where.
 *
 * @param total all of them
 */
public record FulfilmentCounts(int total, int missed, int late, int notReported, int notStarted, int onTime, int done) {

    /** Of no commitment. */
    static final FulfilmentCounts NONE = of(List.of());

    static FulfilmentCounts of(Collection<FulfilmentState> states) {
        Map<FulfilmentState, Integer> counts = new EnumMap<>(FulfilmentState.class);
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        return new FulfilmentCounts(
                states.size(),
                counts.getOrDefault(FulfilmentState.MISSED, 0),
                counts.getOrDefault(FulfilmentState.LATE, 0),
                counts.getOrDefault(FulfilmentState.NOT_REPORTED, 0),
                counts.getOrDefault(FulfilmentState.NOT_STARTED, 0),
                counts.getOrDefault(FulfilmentState.ON_TIME, 0),
                counts.getOrDefault(FulfilmentState.DONE, 0));
    }
}
