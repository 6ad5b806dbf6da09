package org.hrssplan.gateway.domain;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hrssplan.http.Languages;
import org.jspecify.annotations.Nullable;

/** Asks the domains over HTTP; the only place that knows their addresses. */
@ApplicationScoped
class DomainClient {
    private static final Reply LATE = Reply.Failed.of(Reasons.TIMEOUT);
    private static final Buffer NOTHING = Buffer.buffer();
    private static final long GRACE_MILLIS = 100;

    private final Vertx vertx;
    private final HttpClient client;
    private final HttpClient streams;
    private final DomainsConfig domains;
    private final AskingConfig asking;
    private final Map<Domain, Budget> budgets = new EnumMap<>(Domain.class);
    private final Map<Domain, DomainGuard> guards = new EnumMap<>(Domain.class);

    DomainClient(Vertx vertx, Connections connections, DomainsConfig domains, AskingConfig asking) {
        this.vertx = vertx;
        this.domains = domains;
        this.asking = asking;
        for (Domain domain : Domain.values()) {
            budgets.put(domain, new Budget(asking.maxHeld().asLongValue()));
            guards.put(domain, new DomainGuard(domain, asking));
        }
        client = open(connections);
        // Their connections never come back into the pool.
        streams = open(connections);
    }

    private HttpClient open(Connections connections) {
        return connections.open(
                vertx.httpClientBuilder().with(new PoolOptions().setHttp1MaxSize(asking.maxRequests())),
                new HttpClientOptions()
                        .setConnectTimeout((int) asking.connectTimeout().toMillis())
                        .setKeepAliveTimeout(30));
    }

    /**
     * What the reader makes of a domain's answer to a GET, no later than shortly after the deadline; never fails
     * unless the reader does. It reads on a worker thread, since answers may be large.
     *
     * @param uri path and query
     * @param etag of what is known already; the answer to it may be 304
     */
    <T> Uni<T> get(
            Domain domain,
            String uri,
            Locale language,
            @Nullable String etag,
            Deadline deadline,
            Function<Reply, T> reader) {
        RequestOptions request = request(domains.of(domain).url(), uri, language);
        if (etag != null) {
            request.putHeader("If-None-Match", etag);
        }
        Budget budget = budgets.get(domain);
        return read(
                () -> guards.get(domain).ask(() -> onContext(request, NOTHING, deadline, budget)
                        .map(reply -> withinReach(reply, deadline))),
                reader,
                deadline,
                budget);
    }

    /** As {@link #get}, once and whatever has become of the requests before: to find out whether a domain is back. */
    <T> Uni<T> probe(Domain domain, String uri, Deadline deadline, Function<Reply, T> reader) {
        RequestOptions request = request(domains.of(domain).url(), uri, Languages.CHINESE);
        Budget budget = budgets.get(domain);
        return read(() -> uni(onContext(request, NOTHING, deadline, budget)), reader, deadline, budget);
    }

    /**
     * Opens an answer that does not end.
     *
     * @param silence after which it is over
     */
    Future<HttpClientResponse> open(Domain domain, String uri, String mediaType, Duration silence) {
        RequestOptions request = request(domains.of(domain).url(), uri, Languages.CHINESE)
                .putHeader("Accept", mediaType)
                .setIdleTimeout(silence.toMillis());
        return streams.request(request).compose(HttpClientRequest::send);
    }

    /** Stands between the gateway and a domain. */
    DomainGuard guard(Domain domain) {
        return guards.get(domain);
    }

    /**
     * What the reader makes of a domain's answer to a PUT of JSON, as for a GET; it is sent once.
     */
    <T> Uni<T> put(
            Domain domain, String uri, Write write, Locale language, Deadline deadline, Function<Reply, T> reader) {
        RequestOptions request = request(domains.of(domain).url(), uri, language)
                .setMethod(HttpMethod.PUT)
                // A domain is silent for as long as it writes.
                .setIdleTimeout(deadline.millisLeft())
                .putHeader("Content-Type", "application/json")
                .putHeader("Idempotency-Key", write.key());
        if (write.authorization() != null) {
            request.putHeader("Authorization", write.authorization());
        }
        Budget budget = budgets.get(domain);
        return read(
                () -> uni(onContext(request, Buffer.buffer(write.body()), deadline, budget)), reader, deadline, budget);
    }

    private <T> Uni<T> read(
            Supplier<Uni<Reply>> exchange, Function<Reply, T> reader, Deadline deadline, Budget budget) {
        return Uni.createFrom().completionStage(() -> {
            Future<T> answer = Future.fromCompletionStage(exchange.get().subscribeAsCompletionStage())
                    .compose(reply -> vertx.executeBlocking(() -> read(reply, reader, deadline, budget), false));
            return within(deadline, answer, () -> reader.apply(LATE)).toCompletionStage();
        });
    }

    /** Reading may take long too; it goes on where nobody waits for it, and gives back what it holds. */
    private <T> Future<T> within(Deadline deadline, Future<T> answer, Supplier<T> late) {
        Promise<T> first = Promise.promise();
        long timer = vertx.setTimer(deadline.millisLeft() + GRACE_MILLIS, over -> first.tryComplete(late.get()));
        answer.onComplete(done -> {
            vertx.cancelTimer(timer);
            if (done.succeeded()) {
                first.tryComplete(done.result());
            } else {
                first.tryFail(done.cause());
            }
        });
        return first.future();
    }

    private static <T> T read(Reply reply, Function<Reply, T> reader, Deadline deadline, Budget budget) {
        try {
            return reader.apply(deadline.isOver() ? LATE : reply);
        } finally {
            if (reply instanceof Reply.Answered answered) {
                budget.give(answered.body().length());
            }
        }
    }

    /** Nothing is tried again once the deadline is over. */
    private static Reply withinReach(Reply reply, Deadline deadline) {
        return reply instanceof Reply.Failed failed && deadline.isOver() ? Reply.Failed.of(failed.reason()) : reply;
    }

    private static Uni<Reply> uni(Future<Reply> reply) {
        return Uni.createFrom().completionStage(reply.toCompletionStage());
    }

    private Future<Reply> onContext(RequestOptions request, Buffer body, Deadline deadline, Budget budget) {
        Context context = vertx.getOrCreateContext();
        Promise<Reply> reply = Promise.promise();
        context.runOnContext(go -> new Exchange(
                        vertx, client, request, body, asking.maxBody().asLongValue(), budget)
                .run(deadline)
                .onComplete(reply));
        return reply.future();
    }

    private RequestOptions request(URI service, String uri, Locale language) {
        boolean tls = "https".equals(service.getScheme());
        int port = service.getPort() > 0 ? service.getPort() : (tls ? 443 : 80);
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setSsl(tls)
                .setHost(service.getHost())
                .setPort(port)
                .setURI(uri)
                .setFollowRedirects(false)
                .setIdleTimeout(asking.readTimeout().toMillis())
                .putHeader("Accept", "application/json")
                .putHeader("Accept-Language", language.toLanguageTag());
    }
}
