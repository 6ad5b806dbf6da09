package org.hrssplan.change;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.vintage.Vintage;

/** The feed as it grows: what is behind a number, and then every change soon after it was committed. */
@ApplicationScoped
class ChangeStreams {

    /** How soon a change is told, whichever process made it. */
    static final Duration INTERVAL = Duration.ofMillis(500);

    private static final int PAGE = 500;

    private final ChangeFeed feed;
    private final Semaphore places;

    ChangeStreams(
            ChangeFeed feed, @ConfigProperty(name = "hrss-plan.changes.max-streams", defaultValue = "100") int max) {
        this.feed = feed;
        this.places = new Semaphore(max);
    }

    /**
     * An endless stream of the changes behind a number.
     *
     * @throws ApiException SERVICE_UNAVAILABLE if too many read along already
     */
    Multi<ChangeView> after(long after) {
        if (!places.tryAcquire()) {
            throw new ApiException(ErrorCode.SERVICE_UNAVAILABLE);
        }
        AtomicLong last = new AtomicLong(after);
        return Multi.createFrom()
                .ticks()
                .every(INTERVAL)
                .onOverflow()
                .drop()
                .onItem()
                .transformToMultiAndConcatenate(tick -> untilNone(last))
                .onTermination()
                .invoke(() -> places.release());
    }

    private Multi<ChangeView> untilNone(AtomicLong last) {
        return Multi.createBy()
                .repeating()
                .uni(() -> next(last))
                .whilst(page -> page.size() == PAGE)
                .onItem()
                .transformToIterable(page -> page);
    }

    private Uni<List<ChangeView>> next(AtomicLong last) {
        return Uni.createFrom()
                .item(() -> {
                    List<ChangeView> page = feed.after(last.get(), PAGE, Vintage.LATEST);
                    if (!page.isEmpty()) {
                        last.set(page.get(page.size() - 1).seq());
                    }
                    return page;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
