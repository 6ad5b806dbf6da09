package org.hrssplan.gateway.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.core.http.HttpClientResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows the change feed of one domain. What was answered in one generation is right as long as the generation lasts
 * and the feed is live: nothing was written at the domain since. Written on one event loop, read from everywhere.
 */
final class DomainFeed {
    private static final Logger LOG = Logger.getLogger(DomainFeed.class);
    private static final String CHANGES = "/api/v1/changes";

    private final Domain domain;
    private final DomainClient client;
    private final FeedConfig config;
    private final Clock clock;
    private final Executor loop;
    private final Runnable changed;
    private final ObjectReader reader;

    private @Nullable FeedStream stream;
    private boolean connecting;
    private boolean polling;
    private long reconnectAt = System.nanoTime();
    private volatile @Nullable Watermark watermark;
    private volatile @Nullable Instant heardAt;
    private volatile long heardNanos;
    private final AtomicLong generation = new AtomicLong();
    private volatile FeedState state = FeedState.LOST;
    private volatile Instant since;

    /**
     * @param loop the event loop
     * @param changed is run there whenever a generation begins
     */
    DomainFeed(
            Domain domain,
            DomainClient client,
            FeedConfig config,
            Clock clock,
            ObjectMapper json,
            Executor loop,
            Runnable changed) {
        this.domain = domain;
        this.client = client;
        this.config = config;
        this.clock = clock;
        this.loop = loop;
        this.changed = changed;
        this.since = now();
        this.reader = json.readerFor(Watermark.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Grows with every write at the domain that is heard of, and whenever something may have been missed. */
    long generation() {
        return generation.get();
    }

    /** Something was written there by this gateway, which does not wait to hear of it. */
    void isWritten() {
        generation.incrementAndGet();
    }

    /** Whether every write would have been heard of by now. */
    boolean isLive() {
        return state != FeedState.LOST && !isSilent();
    }

    /** When the domain was last heard of; null if never. */
    @Nullable
    Instant heardAt() {
        return heardAt;
    }

    FeedView view() {
        Watermark known = watermark;
        return new FeedView(
                isLive() ? state : FeedState.LOST,
                since,
                known == null ? null : known.seq(),
                known == null ? null : known.at(),
                heardAt);
    }

    /** Looks after the feed; to be called now and then, on the event loop. */
    void tend() {
        if (stream != null) {
            if (isSilent()) {
                stream.close();
            }
            return;
        }
        if (state == FeedState.POLLING && isSilent()) {
            become(FeedState.LOST);
        }
        if (!polling) {
            poll();
        }
    }

    /** At the end of the gateway. */
    void close() {
        if (stream != null) {
            stream.close();
        }
    }

    private boolean isSilent() {
        return System.nanoTime() - heardNanos > config.silence().toNanos();
    }

    private void poll() {
        polling = true;
        client.probe(domain, CHANGES + "/watermark", Deadline.in(config.silence()), this::read)
                .emitOn(loop)
                .subscribe()
                .with(
                        told -> {
                            polling = false;
                            told.ifPresent(this::polled);
                        },
                        failure -> {
                            polling = false;
                            LOG.errorf(failure, "The watermark of %s could not be read", domain.id());
                        });
    }

    private void polled(Watermark told) {
        if (stream != null) {
            return;
        }
        hear(told);
        become(FeedState.POLLING);
        if (!connecting && System.nanoTime() - reconnectAt >= 0) {
            connect(told.seq());
        }
    }

    private void connect(long after) {
        connecting = true;
        client.open(domain, CHANGES + "?after=" + after, "text/event-stream", config.silence())
                .onComplete(opened -> {
                    connecting = false;
                    if (opened.succeeded() && FeedStream.isOne(opened.result())) {
                        follow(opened.result());
                    } else {
                        postpone();
                        if (opened.succeeded()) {
                            FeedStream.discard(opened.result());
                        }
                    }
                });
    }

    private void follow(HttpClientResponse opened) {
        stream = new FeedStream(opened, this::told, this::lost);
    }

    private void told(String data) {
        try {
            hear(reader.readValue(data));
            become(FeedState.FOLLOWING);
        } catch (JsonProcessingException e) {
            if (stream != null) {
                stream.close();
            }
        }
    }

    private void lost() {
        stream = null;
        postpone();
        become(FeedState.LOST);
        tend();
    }

    private void postpone() {
        long pause = config.reconnectAfter().toNanos();
        reconnectAt = System.nanoTime() + pause + ThreadLocalRandom.current().nextLong(pause / 2 + 1);
    }

    private void hear(Watermark told) {
        Watermark before = watermark;
        boolean missed = !isLive();
        watermark = told;
        heardAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        heardNanos = System.nanoTime();
        if (missed) {
            client.guard(domain).close();
        }
        if (missed || !told.equals(before)) {
            generation.incrementAndGet();
            changed.run();
        }
    }

    private void become(FeedState next) {
        if (state != next) {
            LOG.infof("Feed of %s: %s", domain.id(), next);
            state = next;
            since = now();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private Optional<Watermark> read(Reply reply) {
        if (!(reply instanceof Reply.Answered answered) || answered.status() != 200) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.readValue(answered.body().open()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
