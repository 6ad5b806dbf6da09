package org.hrssplan.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How large a request may be, and how many are taken. */
@ConfigMapping(prefix = "hrss-plan.http")
public interface HttpLimits {
    /** Of path and query. */
    MemorySize maxUri();

    /** Of all headers together. */
    MemorySize maxHeaders();

    /** Of the body. */
    MemorySize maxBody();

    /** How many requests are answered at the same time, streams and health apart; 1 or more. */
    int maxInFlight();

    /** Of the body by path, where it is not the same as everywhere; {@code /path/*} is what lies right below a path. */
    Map<String, MemorySize> maxBodyAt();

    /** How many bytes a body sent to this path may have; the path as it was sent, without the query. */
    default long bodyAt(@Nullable String path) {
        MemorySize ofPath = path == null ? null : maxBodyAt().get(path);
        if (ofPath == null && path != null) {
            ofPath = maxBodyAt().get(path.substring(0, path.lastIndexOf('/') + 1) + "*");
        }
        return (ofPath == null ? maxBody() : ofPath).asLongValue();
    }
}
