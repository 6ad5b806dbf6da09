package org.hrssplan.gateway.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.hrssplan.gateway.domain.AskingConfig;
import org.hrssplan.gateway.part.PlanQuestion;
import org.hrssplan.http.IfNoneMatch;
import org.hrssplan.http.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request for a whole plan that has been answered before, as long as the answer is the same: the same bytes
 * cost a quarter of what they cost through the resource. What differs in the least from a request that the resource has
 * answered goes to the resource.
 */
@ApplicationScoped
class QuickAnswers {
    private static final int BEFORE_THE_RESOURCES = -2;
    private static final CharSequence VARY = HttpHeaders.createOptimized("Accept, Accept-Encoding, Accept-Language");
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");

    private final PlanViews views;
    private final Cache<Key, PlanQuestion> questions;

    QuickAnswers(AskingConfig asking, PlanViews views) {
        this.views = views;
        questions = Caffeine.newBuilder().maximumSize(asking.maxKeptPlans()).build();
    }

    /** A request, as far as its answer depends on it. */
    private record Key(String uri, Locale language) {}

    /**
     * The resource has answered this question.
     *
     * @param uri path and query, byte for byte
     */
    void remember(String uri, Locale language, PlanQuestion question) {
        questions.put(new Key(uri, language), question);
    }

    void register(@Observes Router router) {
        router.route("/api/v1/plans/*")
                .method(HttpMethod.GET)
                .order(BEFORE_THE_RESOURCES)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        Locale language = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Rendering rendering =
                acceptsAnything(request.getHeader(HttpHeaders.ACCEPT)) ? find(request.uri(), language) : null;
        if (rendering == null) {
            context.next();
            return;
        }
        Rendering.Encoded encoded = rendering.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        HttpServerResponse response = context.response();
        response.headers()
                .set(HttpHeaders.ETAG, encoded.etag())
                .set(HttpHeaders.VARY, VARY)
                .set(HttpHeaders.CACHE_CONTROL, NO_CACHE)
                .set(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (IfNoneMatch.holds(request.getHeader(HttpHeaders.IF_NONE_MATCH), encoded.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.headers().set(HttpHeaders.CONTENT_TYPE, rendering.mediaType());
        if (encoded.coding() != null) {
            response.headers().set(HttpHeaders.CONTENT_ENCODING, encoded.coding());
        }
        response.end(encoded.bytes());
    }

    private @Nullable Rendering find(String uri, Locale language) {
        PlanQuestion question = questions.getIfPresent(new Key(uri, language));
        KeptPlan plan = question == null ? null : views.find(question, language);
        Composition current = plan == null ? null : plan.current();
        return current == null ? null : current.json();
    }

    private static boolean acceptsAnything(@Nullable String accept) {
        return accept == null || accept.equals("*/*") || accept.equals("application/json");
    }
}
