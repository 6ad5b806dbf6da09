package org.hrssplan.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Refuses to begin what nobody waits for any more: {@code Request-Timeout} says for how many milliseconds from its
 * arrival the sender of a request waits. What has begun is finished, so that no write ends in the middle.
 */
@Provider
@Priority(0)
@ApplicationScoped
public class RequestDeadline implements ContainerRequestFilter {
    /** The name of the header. */
    public static final String HEADER = "Request-Timeout";

    private static final String ARRIVAL = RequestDeadline.class.getName();
    private static final Pattern MILLIS = Pattern.compile("[0-9]{1,8}");
    private static final long LONGEST = TimeUnit.DAYS.toMillis(1);

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.put(ARRIVAL, System.nanoTime());
                    request.next();
                },
                CurrentRequest.PRIORITY + 3);
    }

    /** Runs where the resource does: of one that blocks, on the worker thread for which the request has waited. */
    @Override
    public void filter(ContainerRequestContext request) {
        RoutingContext context = CurrentRequest.get();
        List<String> given =
                context == null ? List.of() : context.request().headers().getAll(HEADER);
        if (!given.isEmpty()) {
            refuseWhatIsOver(millis(given), context.get(ARRIVAL), System.nanoTime());
        }
    }

    /**
     * DEADLINE_EXCEEDED if the time is over.
     *
     * @param arrived of {@link System#nanoTime()}, as is {@code now}
     */
    static void refuseWhatIsOver(long millis, long arrived, long now) {
        if (now - arrived >= TimeUnit.MILLISECONDS.toNanos(millis)) {
            throw new ApiException(ErrorCode.DEADLINE_EXCEEDED, millis).withRetryAfter(LoadShedding.RETRY_AFTER);
        }
    }

    /** INVALID_PARAMETER for what is no time from a millisecond to a day. */
    static long millis(List<String> given) {
        String value = String.join(", ", given);
        long millis = MILLIS.matcher(value).matches() ? Long.parseLong(value) : 0;
        if (millis < 1 || millis > LONGEST) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, HEADER, value);
        }
        return millis;
    }
}
