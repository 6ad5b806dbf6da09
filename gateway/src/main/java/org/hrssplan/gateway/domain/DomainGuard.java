package org.hrssplan.gateway.domain;

import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * Keeps one domain's trouble from becoming the gateway's: so many requests at a time, none for a while after two in a
 * row were waited for in vain, and a second try only where the connection broke before anything came. Time limits are
 * those of the exchanges themselves: a guard that gives up does not end what it guards.
 */
final class DomainGuard {
    private static final int IN_A_ROW = 2;
    private static final long PAUSE_MILLIS = 20;

    private final String breaker;
    private final TypedGuard<Uni<Reply>> guard;

    DomainGuard(Domain domain, AskingConfig asking) {
        breaker = "domain-" + domain.id();
        guard = TypedGuard.create(new TypeLiteral<Uni<Reply>>() {})
                .withDescription(breaker)
                .withBulkhead()
                .limit(asking.maxRequests())
                .queueSize(asking.maxKeptPlans())
                .done()
                .withCircuitBreaker()
                .name(breaker)
                .when(failure -> failure instanceof Unheard unheard
                        && unheard.reply.reason().equals(Reasons.TIMEOUT))
                .requestVolumeThreshold(IN_A_ROW)
                .failureRatio(1)
                .delay(asking.breakerDelay().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withRetry()
                .maxRetries(1)
                .delay(PAUSE_MILLIS, ChronoUnit.MILLIS)
                .jitter(PAUSE_MILLIS, ChronoUnit.MILLIS)
                .whenException(failure -> failure instanceof Unheard unheard && unheard.reply.retriable())
                .done()
                .build();
    }

    /** What comes of an exchange that may be made twice; never fails unless the exchange does. */
    Uni<Reply> ask(Supplier<Future<Reply>> exchange) {
        return guard.get(() -> Uni.createFrom()
                        .completionStage(() -> exchange.get().toCompletionStage())
                        .onItem()
                        .transformToUni(DomainGuard::failing))
                .onFailure(Unheard.class)
                .recoverWithItem(failure -> ((Unheard) failure).reply)
                .onFailure(CircuitBreakerOpenException.class)
                .recoverWithItem(Reply.Failed.of(Reasons.TIMEOUT))
                .onFailure(BulkheadException.class)
                .recoverWithItem(Reply.Failed.of(Reasons.BUSY));
    }

    /** The domain has been heard of again. */
    void close() {
        CircuitBreakerMaintenance.get().reset(breaker);
    }

    private static Uni<Reply> failing(Reply reply) {
        return reply instanceof Reply.Failed failed
                ? Uni.createFrom().failure(new Unheard(failed))
                : Uni.createFrom().item(reply);
    }

    /** A reply that is none, as the guard wants to see it. */
    private static final class Unheard extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Reply.Failed reply;

        Unheard(Reply.Failed reply) {
            super(reply.reason(), null, false, false);
            this.reply = reply;
        }
    }
}
