package org.hrssplan.change;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hrssplan.change.FeedEvent.Reached;
import org.hrssplan.change.FeedEvent.Told;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.vintage.Written;

/** The feed as it grows: what is behind a number, and then every change as soon as it is committed. */
@ApplicationScoped
class ChangeStreams {

    /** How soon a change is told that another process made, and how often a stream says how far it has come. */
    static final Duration INTERVAL = Duration.ofMillis(500);

    private static final int PAGE = 500;

    private final ChangeFeed feed;
    private final Semaphore places;
    private final Set<MultiEmitter<? super Long>> waiting = ConcurrentHashMap.newKeySet();
    private final Thread atTheEnd = new Thread(this::end, "end-of-change-streams");
    private volatile boolean ending;

    ChangeStreams(
            ChangeFeed feed, @ConfigProperty(name = "hrss-plan.changes.max-streams", defaultValue = "100") int max) {
        this.feed = feed;
        this.places = new Semaphore(max);
    }

    /**
     * An endless stream of the changes behind a number.
     *
     * @throws ApiException SERVICE_UNAVAILABLE if too many read along already, or the process is about to end
     */
    Multi<FeedEvent> after(long after) {
        if (ending || !places.tryAcquire()) {
            throw new ApiException(ErrorCode.SERVICE_UNAVAILABLE);
        }
        AtomicLong last = new AtomicLong(after);
        return looks().onItem()
                .transformToMultiAndConcatenate(look -> untilReached(last))
                .onTermination()
                .invoke(() -> places.release());
    }

    /** When to look: at once, now and then, and whenever something was written in this process. */
    private Multi<Long> looks() {
        Multi<Long> ticks = Multi.createFrom()
                .ticks()
                .every(INTERVAL)
                .onOverflow()
                .drop()
                .select()
                .first(tick -> !ending);
        Multi<Long> writes = Multi.createFrom()
                .emitter(
                        emitter -> {
                            waiting.add(emitter);
                            emitter.onTermination(() -> waiting.remove(emitter));
                        },
                        BackPressureStrategy.LATEST);
        // A look that is missed while another goes on is made up for by one, not by each.
        return Multi.createBy().merging().streams(ticks, writes).onOverflow().dropPreviousItems();
    }

    void look(@Observes Written written) {
        waiting.forEach(stream -> stream.emit(0L));
    }

    private Multi<FeedEvent> untilReached(AtomicLong last) {
        return Multi.createBy()
                .repeating()
                .uni(() -> next(last))
                .whilst(told -> !(told.get(told.size() - 1) instanceof Reached))
                .onItem()
                .transformToIterable(told -> told);
    }

    private Uni<List<FeedEvent>> next(AtomicLong last) {
        return Uni.createFrom()
                .item(() -> {
                    List<FeedEvent> next = feed.next(last.get(), PAGE);
                    next.forEach(event -> {
                        if (event instanceof Told told) {
                            last.set(told.change().seq());
                        }
                    });
                    return next;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** A process that stops waits for the requests that it has accepted; these would never end. */
    void endWithTheProcess(@Observes StartupEvent started) {
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    private void end() {
        ending = true;
        waiting.forEach(MultiEmitter::complete);
    }

    @PreDestroy
    void forget() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is what has run.
        }
    }
}
