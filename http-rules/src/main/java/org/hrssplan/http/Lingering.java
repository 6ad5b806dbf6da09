package org.hrssplan.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Ends a connection behind an answer. Who is still sending is listened to for a moment: otherwise the system resets the
 * connection, and the answer may be lost.
 */
public final class Lingering {
    private static final long MILLIS = 1000;

    private Lingering() {}

    /** Takes nothing more of this request, which is answered; of HTTP/2 only its stream ends. */
    public static void close(RoutingContext answered) {
        Vertx vertx = answered.vertx();
        HttpServerRequest request = answered.request();
        boolean alone = request.version() != HttpVersion.HTTP_2;
        if (request.isEnded()) {
            if (alone) {
                request.connection().close();
            }
            return;
        }
        long timer = vertx.setTimer(MILLIS, over -> {
            if (alone) {
                request.connection().close();
            } else {
                request.response().reset();
            }
        });
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(whole -> {
            vertx.cancelTimer(timer);
            if (alone) {
                request.connection().close();
            }
        });
        request.handler(rest -> {});
        request.resume();
    }
}
