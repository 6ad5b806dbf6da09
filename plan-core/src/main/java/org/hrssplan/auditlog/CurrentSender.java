package org.hrssplan.auditlog;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.hrssplan.access.Access;
import org.hrssplan.access.Caller;

/** Who sent the present request. */
@ApplicationScoped
class CurrentSender {

    private final CurrentVertxRequest current;

    CurrentSender(CurrentVertxRequest current) {
        this.current = current;
    }

    /** As far as it has been verified; nothing is verified for this. Nobody where there is no request. */
    Sender get() {
        RoutingContext context = current.getCurrent();
        if (context == null) {
            return Sender.of(Caller.ANYONE);
        }
        Caller caller = context.user() instanceof QuarkusHttpUser user
                ? Access.callerOf(user.getSecurityIdentity())
                : Caller.ANYONE;
        HttpServerRequest request = context.request();
        SocketAddress client = request.remoteAddress();
        return Sender.of(
                caller,
                client == null ? null : client.hostAddress(),
                request.method().name(),
                request.uri());
    }
}
