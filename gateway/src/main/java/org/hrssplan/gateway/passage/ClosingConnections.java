package org.hrssplan.gateway.passage;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.hrssplan.http.Lingering;

/** Connections of clients that are closed behind the request in hand, whatever has come after it already. */
@ApplicationScoped
class ClosingConnections {
    private final Set<HttpConnection> closing =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** Whether requests on it are not to be answered any more. */
    boolean contains(HttpConnection connection) {
        return closing.contains(connection);
    }

    /** Nothing is taken from this connection after this request; the rest of its body is not waited for long. */
    void closeAfter(RoutingContext call) {
        if (!isShared(call) && !call.response().headWritten()) {
            call.response().putHeader("Connection", "close");
        }
        call.addEndHandler(answered -> {
            noMore(call);
            Lingering.close(call);
        });
    }

    /** Ends in the middle of an answer, so that it is not taken for a whole one. */
    void breakOff(RoutingContext call) {
        noMore(call);
        if (isShared(call)) {
            call.response().reset();
        } else {
            call.request().connection().close();
        }
    }

    private void noMore(RoutingContext call) {
        if (!isShared(call)) {
            closing.add(call.request().connection());
        }
    }

    private static boolean isShared(RoutingContext call) {
        return call.request().version() == HttpVersion.HTTP_2;
    }
}
