package org.hrssplan.system;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one account is answered by one operation.
 *
 * @param who is asking
 * @param authorization as the value of the header; null for none
 * @param statuses one of which is answered; none where the account may call the operation
 */
record AccessRow(String who, @Nullable String authorization, Set<Integer> statuses) {

    boolean isRefused() {
        return !statuses.isEmpty();
    }

    RawRequest of(RawRequest sample) {
        return authorization == null ? sample : sample.with("Authorization", authorization);
    }
}
