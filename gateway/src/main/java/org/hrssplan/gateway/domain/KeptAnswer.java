package org.hrssplan.gateway.domain;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.jspecify.annotations.Nullable;

/** The last answer of one domain to one question, and whether it may be shown without asking again. */
public final class KeptAnswer<T> {
    private final DomainFeed feed;
    private final AskingConfig asking;
    private final Clock clock;
    private final Function<@Nullable Kept<T>, Uni<Kept<T>>> question;
    private volatile Entry<T> entry = new Entry<>(null, null, Instant.EPOCH, Instant.EPOCH, 0, 0, 0);
    private final OneAtATime<Entry<T>> asked = new OneAtATime<>();

    KeptAnswer(DomainFeed feed, AskingConfig asking, Clock clock, Function<@Nullable Kept<T>, Uni<Kept<T>>> question) {
        this.feed = feed;
        this.asking = asking;
        this.clock = clock;
        this.question = question;
    }

    /**
     * An answer as it stands.
     *
     * @param kept the last one that can be relied on; null if there never was one
     * @param failure why the domain did not answer since; null if it did
     * @param since when it began to answer, or not to
     * @param knownAt when {@code kept} was last known to be what the domain would say
     * @param generation of the feed in which the domain was last asked
     * @param keptGeneration of the feed in which {@code kept} was right
     * @param askedNanos of the monotonic clock, when it was last asked; 0 if never
     */
    public record Entry<T>(
            @Nullable Kept<T> kept,
            @Nullable String failure,
            Instant since,
            Instant knownAt,
            long generation,
            long keptGeneration,
            long askedNanos) {

        /** What may be shown: the last answer, or that there is none; that it knew of nothing is no answer for long. */
        public DomainAnswer<T> shown() {
            if (kept != null && (failure == null || kept.answer() instanceof Known)) {
                return kept.answer();
            }
            return new Unavailable<>(failure == null ? Reasons.TIMEOUT : failure);
        }
    }

    /** As it stands now; the same object until the domain has been asked again. */
    public Entry<T> entry() {
        return entry;
    }

    /** Whether the domain need not be asked again, or is asked already and not waited for. */
    public boolean isCurrent() {
        Entry<T> now = entry;
        if (now.askedNanos == 0) {
            return false;
        }
        if (!isWorthWaitingFor() && asked.underWay() != null) {
            return true;
        }
        if (now.failure != null) {
            return now.generation == feed.generation()
                    && isWithin(asking.retryAfter().toNanos(), now);
        }
        return feed.isLive()
                ? now.generation == feed.generation()
                : isWithin(asking.revalidateAfter().toNanos(), now);
    }

    /** Whether the domain, asked again, may be expected to answer before its deadline. */
    public boolean isWorthWaitingFor() {
        return !Reasons.TIMEOUT.equals(entry.failure);
    }

    /** Asks again, or waits with those who do already; never fails. */
    public Uni<Entry<T>> refresh() {
        return asked.ask(() -> {
            long generation = feed.generation();
            return question.apply(entry.kept).map(said -> take(said, generation));
        });
    }

    private Entry<T> take(Kept<T> said, long generation) {
        Entry<T> before = entry;
        long now = Math.max(1, System.nanoTime());
        if (said.answer() instanceof Unavailable<T> unavailable) {
            entry = new Entry<>(
                    before.kept,
                    unavailable.reason(),
                    before.failure != null ? before.since : now(),
                    before.failure != null ? before.knownAt : lastKnown(before),
                    generation,
                    before.keptGeneration,
                    now);
        } else {
            Instant since = before.askedNanos == 0 || before.failure != null ? now() : before.since;
            entry = new Entry<>(said, null, since, now(), generation, generation, now);
        }
        return entry;
    }

    /** While the feed was silent about writes, what was kept stayed right. */
    private Instant lastKnown(Entry<T> before) {
        Instant heard = feed.heardAt();
        boolean untouched = before.kept != null && before.keptGeneration == feed.generation();
        return untouched && heard != null && heard.isAfter(before.knownAt)
                ? heard.truncatedTo(ChronoUnit.SECONDS)
                : before.knownAt;
    }

    private static boolean isWithin(long nanos, Entry<?> entry) {
        return System.nanoTime() - entry.askedNanos < nanos;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
