package org.hrssplan.gateway.passage;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scheme, host and port of a server. */
record Origin(String scheme, String host, int port) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Of an absolute address; null if it is none of a server. */
    static @Nullable Origin of(URI address) {
        if (address.getScheme() == null || address.getHost() == null) {
            return null;
        }
        return of(address.getScheme(), address.getHost(), address.getPort());
    }

    /**
     * With everything as it is compared.
     *
     * @param port below 1 for that of the scheme
     */
    static Origin of(String scheme, String host, int port) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        return new Origin(
                lower, host.toLowerCase(Locale.ROOT), port > 0 ? port : (lower.equals("https") ? HTTPS : HTTP));
    }

    /** A request to this server, whatever the client asked. */
    RequestOptions request() {
        return new RequestOptions()
                .setSsl(scheme.equals("https"))
                .setHost(host)
                .setPort(port)
                .setFollowRedirects(false);
    }
}
