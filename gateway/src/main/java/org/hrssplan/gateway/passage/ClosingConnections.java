package org.hrssplan.gateway.passage;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** Connections of clients that are closed after the request in hand, whatever has come behind it already. */
@ApplicationScoped
class ClosingConnections {
    /** A client that is still sending sees a reset if it is not listened to, and may lose the answer by it. */
    private static final long LINGER_MILLIS = 1000;

    private final Vertx vertx;
    private final Set<HttpConnection> closing =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    ClosingConnections(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Whether requests on it are not to be answered any more. */
    boolean contains(HttpConnection connection) {
        return closing.contains(connection);
    }

    /** Nothing is taken from this connection after this request; the rest of its body is not waited for long. */
    void closeAfter(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (request.version() != HttpVersion.HTTP_2 && !call.response().headWritten()) {
            call.response().putHeader("Connection", "close");
        }
        call.addEndHandler(answered -> close(request));
    }

    /** Ends in the middle of an answer, so that it is not taken for a whole one. */
    void breakOff(RoutingContext call) {
        if (call.request().version() == HttpVersion.HTTP_2) {
            call.response().reset();
        } else {
            closing.add(call.request().connection());
            call.request().connection().close();
        }
    }

    private void close(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            // One of several on its connection.
            request.response().reset();
            return;
        }
        HttpConnection connection = request.connection();
        closing.add(connection);
        if (request.isEnded()) {
            connection.close();
            return;
        }
        long timer = vertx.setTimer(LINGER_MILLIS, over -> connection.close());
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(ended -> {
            vertx.cancelTimer(timer);
            connection.close();
        });
        request.handler(rest -> {});
        request.resume();
    }
}
