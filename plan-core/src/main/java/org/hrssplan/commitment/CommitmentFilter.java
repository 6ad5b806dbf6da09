package org.hrssplan.commitment;

import java.util.List;
import org.hrssplan.fulfilment.FulfilmentState;
import org.jspecify.annotations.Nullable;

/** Which commitments are asked for; a list that is empty asks for all, one with several for any of them. */
record CommitmentFilter(
        List<CommitmentKind> kinds, List<FulfilmentState> states, List<Integer> programmes, List<String> indicators) {

    boolean matches(Followed one) {
        Commitment commitment = one.commitment();
        return has(kinds, commitment.kind)
                && has(states, one.fulfilment().state())
                && has(programmes, commitment.programme)
                && has(indicators, commitment.indicator);
    }

    private static <T> boolean has(List<T> wanted, @Nullable T present) {
        return wanted.isEmpty() || (present != null && wanted.contains(present));
    }
}
