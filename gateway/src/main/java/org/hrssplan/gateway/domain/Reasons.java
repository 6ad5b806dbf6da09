package org.hrssplan.gateway.domain;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Why a domain is unavailable, in stable codes; STATUS_ with the HTTP status stands beside these. */
public final class Reasons {
    /** Nobody listens there. */
    public static final String REFUSED = "REFUSED";

    /** The name of the host is not known. */
    public static final String UNKNOWN_HOST = "UNKNOWN_HOST";

    /** No connection that both sides trust: a certificate is missing, expired, of another host or of a stranger. */
    public static final String TLS_FAILED = "TLS_FAILED";

    /** No whole answer in time. */
    public static final String TIMEOUT = "TIMEOUT";

    /** The connection broke before the answer was whole. */
    public static final String CONNECTION_LOST = "CONNECTION_LOST";

    /** The answer is larger than what is read. */
    public static final String TOO_LARGE = "TOO_LARGE";

    /** Too many requests to it are under way already. */
    public static final String BUSY = "BUSY";

    /** The answer is no HTTP, no JSON, or lacks something, or contradicts itself or what was asked. */
    public static final String BAD_ANSWER = "BAD_ANSWER";

    private Reasons() {}

    public static String ofStatus(int status) {
        return "STATUS_" + status;
    }

    /** Why an exchange failed that ended like this. */
    public static String of(Throwable failure) {
        if (failure instanceof TimeoutException || failure instanceof ConnectTimeoutException) {
            return TIMEOUT;
        }
        if (failure instanceof UnknownHostException) {
            return UNKNOWN_HOST;
        }
        if (failure instanceof ConnectException) {
            return REFUSED;
        }
        if (failure instanceof SSLException) {
            return TLS_FAILED;
        }
        return failure instanceof IOException || failure instanceof HttpClosedException ? CONNECTION_LOST : BAD_ANSWER;
    }
}
