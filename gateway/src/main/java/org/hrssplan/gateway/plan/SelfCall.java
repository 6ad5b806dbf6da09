package org.hrssplan.gateway.plan;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrssplan.gateway.domain.Domain;
import org.jspecify.annotations.Nullable;

/** A request of the gateway to itself; what is answered does not matter. */
record SelfCall(String path, Map<String, String> headers) {
    private static final String PLANS = "/api/v1/plans/";
    /** Named where requests are logged. */
    private static final String SENDER = "hrss-plan-rehearsal";

    /** What is rehearsed without any service. */
    static List<SelfCall> ofItself() {
        return List.of(
                new SelfCall("/api/v1/nothing", Map.of()),
                new SelfCall(PLANS + "nothing?asOf=9999-12-31T23:59:59Z", Map.of()));
    }

    /** What is rehearsed with a plan: its view in every way, and a service's own API behind the gateway. */
    static List<SelfCall> of(PlanEntry plan, int round) {
        String view = PLANS + plan.id();
        List<SelfCall> calls = new ArrayList<>(List.of(
                new SelfCall(view, Map.of()),
                new SelfCall(view, Map.of(HttpHeaders.ACCEPT_ENCODING, "gzip")),
                new SelfCall(view, Map.of(HttpHeaders.IF_NONE_MATCH, "*")),
                new SelfCall(view, Map.of(HttpHeaders.ACCEPT, "text/plain")),
                new SelfCall(view, Map.of(HttpHeaders.ACCEPT_LANGUAGE, "en", "Connection", "close"))));
        Domain domain = plan.domains().get(round % plan.domains().size());
        calls.add(
                new SelfCall("/api/v1/" + domain.id() + "/plans/" + plan.id(), Map.of(HttpHeaders.IF_NONE_MATCH, "*")));
        return calls;
    }

    /** With a client that, unlike those of Quarkus, is not counted and traced as one of services. */
    void send(URI server, int patienceMillis) throws IOException {
        HttpURLConnection call =
                (HttpURLConnection) server.resolve(path).toURL().openConnection(Proxy.NO_PROXY);
        call.setInstanceFollowRedirects(false);
        call.setConnectTimeout(patienceMillis);
        call.setReadTimeout(patienceMillis);
        call.setRequestProperty(HttpHeaders.ACCEPT, "*/*");
        call.setRequestProperty(HttpHeaders.USER_AGENT, SENDER);
        headers.forEach(call::setRequestProperty);
        try (InputStream body = body(call)) {
            if (body != null) {
                body.readAllBytes();
            }
        }
    }

    private static @Nullable InputStream body(HttpURLConnection call) throws IOException {
        return call.getResponseCode() < 400 ? call.getInputStream() : call.getErrorStream();
    }
}
