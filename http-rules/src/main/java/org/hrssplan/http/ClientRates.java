package org.hrssplan.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * How much each client has asked of late. So many clients are remembered and no more: one of them costs a few hundred
 * bytes, whoever they are.
 */
final class ClientRates {
    private final Bandwidth reads;
    private final Bandwidth writes;
    private final TimeMeter time;
    private final Cache<Client, Buckets> clients;

    /**
     * @param time to be asked for the time; monotonic
     * @throws IllegalArgumentException if a number is below 1
     */
    ClientRates(RateConfig config, TimeMeter time) {
        this.reads = bandwidth(config.reads());
        this.writes = bandwidth(config.writes());
        this.time = time;
        if (config.maxClients() < 1) {
            throw new IllegalArgumentException(
                    "hrss-plan.http.rate.max-clients is 1 or more, not " + config.maxClients());
        }
        this.clients = Caffeine.newBuilder()
                .maximumSize(config.maxClients())
                // Who has rested for so long has as much as one who was never seen.
                .expireAfterAccess(longer(rest(config.reads()), rest(config.writes())))
                .executor(Runnable::run)
                .build();
    }

    /** Takes a request into account; how long it is too early, zero if it may be answered. */
    Duration ask(Client client, boolean reading) {
        Buckets buckets = clients.get(client, unknown -> new Buckets(bucket(reads), bucket(writes)));
        var probe = (reading ? buckets.reads : buckets.writes).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** How many clients are remembered. */
    long size() {
        clients.cleanUp();
        return clients.estimatedSize();
    }

    private record Buckets(Bucket reads, Bucket writes) {}

    private Bucket bucket(Bandwidth bandwidth) {
        return Bucket.builder()
                .addLimit(bandwidth)
                .withCustomTimePrecision(time)
                .build();
    }

    private static Bandwidth bandwidth(RateConfig.Rate rate) {
        return Bandwidth.builder()
                .capacity(rate.burst())
                .refillGreedy(rate.perSecond(), Duration.ofSeconds(1))
                .build();
    }

    private static Duration rest(RateConfig.Rate rate) {
        return Duration.ofSeconds(rate.burst() / rate.perSecond() + 1);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
