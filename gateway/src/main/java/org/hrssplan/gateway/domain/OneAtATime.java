package org.hrssplan.gateway.domain;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A question that is asked by one at a time: whoever asks meanwhile waits for the same answer. */
public final class OneAtATime<T> {
    private static final Logger LOG = Logger.getLogger(OneAtATime.class);

    private volatile @Nullable Uni<T> underWay;

    /** Asks, or waits with those who do already. What was begun goes on where nobody waits for it. */
    public synchronized Uni<T> ask(Supplier<Uni<T>> question) {
        Uni<T> others = underWay;
        if (others != null) {
            return others;
        }
        Uni<T> asked =
                question.get().onTermination().invoke(this::done).memoize().indefinitely();
        underWay = asked;
        asked.subscribe().with(answer -> {}, failure -> LOG.error("What nobody may wait for has failed", failure));
        return asked;
    }

    /** What is being asked; null if nothing is. */
    public @Nullable Uni<T> underWay() {
        return underWay;
    }

    private synchronized void done() {
        underWay = null;
    }
}
