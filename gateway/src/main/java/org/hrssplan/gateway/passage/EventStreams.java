package org.hrssplan.gateway.passage;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The streams of events that are passed on, which end as soon as the process begins to stop. */
@ApplicationScoped
class EventStreams {
    private final Set<Runnable> open = ConcurrentHashMap.newKeySet();
    private final Thread atTheEnd = new Thread(this::end, "end-of-event-streams");
    private volatile boolean ending;

    /**
     * A stream begins.
     *
     * @param end what ends it, from whatever thread
     * @return false if it must not begin any more
     */
    boolean begin(Runnable end) {
        open.add(end);
        if (ending) {
            open.remove(end);
            return false;
        }
        return true;
    }

    /** It has ended by itself. */
    void forget(Runnable end) {
        open.remove(end);
    }

    /** A process that stops waits for the requests that it has accepted; these would never end. */
    void endWithTheProcess(@Observes StartupEvent started) {
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    private void end() {
        ending = true;
        open.forEach(Runnable::run);
    }

    @PreDestroy
    void withTheApplication() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is what has run.
        }
    }
}
