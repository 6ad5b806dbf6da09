package org.hrssplan.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Stops reading a body that turns out too large, and refuses an absent one, with a problem. */
@Provider
@ApplicationScoped
public class BodyLimit implements ReaderInterceptor {
    private static final String SERVER_LIMIT = "io.quarkus.max-request-size";
    private static final int BEHIND_THE_SERVERS_OWN_CHECK = -1;

    private final HttpLimits limits;

    BodyLimit(HttpLimits limits) {
        this.limits = limits;
    }

    /** The server would end the answer itself, without a body, where it sees this key. */
    void register(@Observes Router router) {
        router.route().order(BEHIND_THE_SERVERS_OWN_CHECK).handler(request -> {
            if (request.remove(SERVER_LIMIT) != null) {
                request.addEndHandler(ended -> closeUnreadConnection(request));
            }
            request.next();
        });
    }

    private static void closeUnreadConnection(RoutingContext request) {
        if (request.response().getStatusCode() == ErrorCode.PAYLOAD_TOO_LARGE.status()) {
            request.request().connection().close();
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new LimitedStream(context.getInputStream(), limits.bodyAt(path(CurrentRequest.get()))));
        Object body = context.proceed();
        if (body == null && Arrays.stream(context.getAnnotations()).noneMatch(OptionalBody.class::isInstance)) {
            throw new ApiException(ErrorCode.MALFORMED_JSON, 1, 1);
        }
        return body;
    }

    private static @Nullable String path(@Nullable RoutingContext request) {
        return request == null ? null : request.request().path();
    }

    private static final class LimitedStream extends FilterInputStream {
        private final long limit;
        private long seen;

        LimitedStream(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            count(Math.max(0, count));
            return count;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /** Closing would read the rest first. */
        @Override
        public void close() throws IOException {
            if (seen <= limit) {
                super.close();
            }
        }

        private void count(long bytes) {
            seen += bytes;
            if (seen > limit) {
                throw new ApiException(ErrorCode.PAYLOAD_TOO_LARGE, limit);
            }
        }
    }
}
