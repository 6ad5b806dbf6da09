package org.hrssplan.gateway.domain;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import org.hrssplan.http.RequestDeadline;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, which ends when the deadline is over or the answer too large, whatever the other side
 * does. All methods run on one event loop.
 */
final class Exchange {
    private final Vertx vertx;
    private final HttpClient client;
    private final RequestOptions options;
    private final Buffer sent;
    private final long maxBody;
    private final Budget budget;
    private final Promise<Reply> reply = Promise.promise();
    private final Body body = new Body();
    private @Nullable HttpClientRequest request;
    private boolean begun;

    Exchange(Vertx vertx, HttpClient client, RequestOptions options, Buffer sent, long maxBody, Budget budget) {
        this.vertx = vertx;
        this.client = client;
        this.options = options;
        this.sent = sent;
        this.maxBody = maxBody;
        this.budget = budget;
    }

    Future<Reply> run(Deadline deadline) {
        long timer = vertx.setTimer(deadline.millisLeft(), late -> end(Reply.Failed.of(Reasons.TIMEOUT)));
        client.request(options).onSuccess(opened -> send(opened, deadline)).onFailure(this::fail);
        return reply.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private void send(HttpClientRequest opened, Deadline deadline) {
        request = opened;
        if (reply.future().isComplete()) {
            opened.reset();
            return;
        }
        opened.response().onSuccess(this::receive).onFailure(this::fail);
        // Waiting for a connection has taken its time.
        opened.putHeader(RequestDeadline.HEADER, String.valueOf(deadline.millisLeft()));
        opened.end(sent);
    }

    private void receive(HttpClientResponse response) {
        begun = true;
        response.exceptionHandler(this::fail);
        response.handler(this::append);
        response.endHandler(whole -> end(new Reply.Answered(response.statusCode(), body, response.getHeader("ETag"))));
    }

    private void append(Buffer chunk) {
        if (reply.future().isComplete()) {
            return;
        }
        if (body.length() + chunk.length() > maxBody || !budget.take(chunk.length())) {
            end(Reply.Failed.of(Reasons.TOO_LARGE));
        } else {
            body.append(chunk);
        }
    }

    private void fail(Throwable failure) {
        String reason = Reasons.of(failure);
        end(new Reply.Failed(reason, !begun && reason.equals(Reasons.CONNECTION_LOST)));
    }

    /** The first end counts; what still comes is not read. Whoever gets a whole answer gives its bytes back. */
    private void end(Reply outcome) {
        if (reply.tryComplete(outcome) && outcome instanceof Reply.Failed) {
            budget.give(body.length());
            body.drop();
            if (request != null) {
                request.reset();
            }
        }
    }
}
