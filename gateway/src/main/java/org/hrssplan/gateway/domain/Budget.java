package org.hrssplan.gateway.domain;

import java.util.concurrent.atomic.AtomicLong;

/** Bytes that may be held at the same time. */
final class Budget {
    private final long limit;
    private final AtomicLong held = new AtomicLong();

    Budget(long limit) {
        this.limit = limit;
    }

    /** Whether these bytes may be held too; if not, none of them counts. */
    boolean take(long bytes) {
        if (held.addAndGet(bytes) <= limit) {
            return true;
        }
        give(bytes);
        return false;
    }

    void give(long bytes) {
        held.addAndGet(-bytes);
    }

    long held() {
        return held.get();
    }
}
