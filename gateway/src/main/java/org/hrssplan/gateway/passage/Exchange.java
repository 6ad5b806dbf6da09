package org.hrssplan.gateway.passage;

import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;
import io.vertx.ext.web.RoutingContext;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.hrssplan.gateway.domain.Reasons;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One request that is passed on and its answer that is passed back, each piece by piece and no faster than it is taken.
 * All methods run on one event loop.
 */
final class Exchange {
    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final RoutingContext call;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Address address;
    private final Service service;
    private final long maxBody;
    private final ClosingConnections closing;
    private final EventStreams streams;
    private final MultiMap own = HttpHeaders.headers();
    private final boolean bodiless;
    private @Nullable Patience patience;
    private @Nullable HttpClientRequest onward;
    private @Nullable Runnable stream;
    private long taken;
    private boolean triedAgain;
    private boolean sentWhole;
    private boolean answered;
    private boolean answeredWhole;
    private boolean over;

    /**
     * An exchange that has not begun.
     *
     * @param maxBody how many bytes the client may send
     */
    Exchange(
            RoutingContext call,
            Address address,
            Service service,
            long maxBody,
            ClosingConnections closing,
            EventStreams streams) {
        this.call = call;
        this.request = call.request();
        this.response = call.response();
        this.address = address;
        this.service = service;
        this.maxBody = maxBody;
        this.closing = closing;
        this.streams = streams;
        this.bodiless = Onward.isBodiless(request);
        this.sentWhole = bodiless;
        response.headers().forEach(header -> own.add(header.getKey(), header.getValue()));
    }

    /** With a place at the service, which is given back in the end. */
    void begin(Vertx vertx, PassageConfig config) {
        if (!bodiless) {
            request.pause();
        }
        call.addEndHandler(ended -> end());
        patience = new Patience(vertx, config, () -> lost(new TimeoutException()));
        ask();
    }

    /** Answers with a problem, or breaks the answer off where it has begun. */
    void refuse(ApiException refusal) {
        if (over) {
            return;
        }
        if (response.headWritten()) {
            closing.breakOff(call);
        } else {
            response.headers().clear().addAll(own);
            if (!sentWhole) {
                closing.closeAfter(call);
            }
            call.fail(refusal.code().status(), refusal);
        }
        end();
    }

    private void ask() {
        String query = request.query();
        RequestOptions options = service.origin()
                .request()
                .setMethod(request.method())
                .setURI(query == null ? address.path() : address.path() + "?" + query)
                .setHeaders(Onward.headers(request));
        service.client().request(options).onComplete(this::send, this::lost);
    }

    private void send(HttpClientRequest opened) {
        // What fails in sending is told by the answer that does not come; an answer that has come counts.
        opened.exceptionHandler(failure -> LOG.debug("Request broken off", failure));
        if (over) {
            opened.reset();
            return;
        }
        onward = opened;
        opened.response().onComplete(this::answer, this::lost);
        if (bodiless) {
            opened.end();
            return;
        }
        opened.setChunked(!request.headers().contains(HttpHeaders.CONTENT_LENGTH));
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            response.writeContinue();
        }
        request.exceptionHandler(gone -> end());
        request.endHandler(whole -> {
            sentWhole = true;
            if (!over) {
                opened.end();
            }
        });
        move(request, opened, this::isWithinLimit);
    }

    private boolean isWithinLimit(Buffer piece) {
        taken += piece.length();
        if (taken > maxBody) {
            refuse(new ApiException(ErrorCode.PAYLOAD_TOO_LARGE, maxBody));
        }
        return taken <= maxBody;
    }

    private void answer(HttpClientResponse answer) {
        answer.exceptionHandler(this::lost);
        if (over) {
            return;
        }
        MultiMap headers = Back.headers(answer, own, new Locations(address, service.url(), names()));
        if (Back.leadsAstray(answer, headers)) {
            LOG.warnf(
                    "%s answered with an address elsewhere: %s",
                    service.domain().id(), address.path());
            refuse(service.unavailable(Reasons.BAD_ANSWER));
            return;
        }
        if (Back.isEndless(answer) && !beginStream()) {
            refuse(new ApiException(ErrorCode.SERVICE_UNAVAILABLE));
            return;
        }
        answered = true;
        response.setStatusCode(answer.statusCode());
        headers.forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        frame(answer, headers);
        if (stream != null) {
            patience.withoutLimit();
            response.writeHead();
        }
        answer.endHandler(whole -> finish());
        move(answer, response, piece -> true);
    }

    /** False if the gateway is about to stop. */
    private boolean beginStream() {
        Context loop = call.vertx().getOrCreateContext();
        stream = () -> loop.runOnContext(now -> endStream());
        return streams.begin(stream);
    }

    private void endStream() {
        if (!over) {
            response.end();
            end();
        }
    }

    /** Says where the body ends, if the service does not say it in advance. */
    private void frame(HttpClientResponse answer, MultiMap headers) {
        if (headers.contains(HttpHeaders.CONTENT_LENGTH) || request.method().equals(HttpMethod.HEAD)) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_1_0) {
            closing.closeAfter(call);
        } else if (answer.statusCode() != 204 && answer.statusCode() != 304) {
            response.setChunked(true);
        }
    }

    private void finish() {
        if (over) {
            return;
        }
        answeredWhole = true;
        if (!sentWhole) {
            closing.closeAfter(call);
        }
        response.end();
    }

    private void lost(Throwable failure) {
        if (over || answeredWhole) {
            return;
        }
        String reason = Reasons.of(failure);
        if (reason.equals(Reasons.CONNECTION_LOST) && isWorthAnotherTry()) {
            triedAgain = true;
            ask();
            return;
        }
        LOG.warnf(
                "%s %s at %s failed: %s",
                request.method(), address.path(), service.domain().id(), failure);
        refuse(service.unavailable(reason));
    }

    /** A connection that was kept open may have been closed by the other side at the very moment. */
    private boolean isWorthAnotherTry() {
        return !answered && !triedAgain && bodiless && Onward.reads(request);
    }

    private void end() {
        if (over) {
            return;
        }
        over = true;
        if (stream != null) {
            streams.forget(stream);
        }
        if (onward != null && !(sentWhole && answeredWhole)) {
            onward.reset();
        }
        if (patience != null) {
            patience.end();
            service.places().release();
        }
    }

    private Set<Origin> names() {
        Set<Origin> names = new HashSet<>();
        names.add(service.origin());
        HostAndPort asked = request.authority();
        if (asked != null) {
            names.add(Origin.of(request.scheme(), asked.host(), asked.port()));
        }
        return names;
    }

    private void move(ReadStream<Buffer> from, WriteStream<Buffer> to, Predicate<Buffer> taking) {
        from.handler(piece -> {
            patience.moved();
            if (over || !taking.test(piece)) {
                return;
            }
            to.write(piece);
            if (to.writeQueueFull()) {
                from.pause();
                to.drainHandler(drained -> from.resume());
            }
        });
        from.resume();
    }
}
