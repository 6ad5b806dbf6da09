package org.hrssplan.gateway.plan;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.hrssplan.gateway.domain.AskingConfig;
import org.hrssplan.gateway.part.PlanQuestion;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.Languages;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has every plan composed before the first request is accepted, since the first call through cold code takes longer
 * than its deadline. Nothing depends on whether the domains answer.
 */
@ApplicationScoped
class WarmUp {
    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private volatile @Nullable PlanEntry latest;

    /** The latest plan of those that the domains had at the start; null if none answered. */
    @Nullable
    PlanEntry latest() {
        return latest;
    }

    void ask(@Observes StartupEvent started, PlanLists lists, PlanViews views, AskingConfig asking) {
        Duration patience = asking.deadline().plus(GRACE);
        ask(lists.of(null, null, Languages.CHINESE), patience)
                .ifPresent(list -> list.items().forEach(plan -> {
                    latest = latest == null ? plan : latest;
                    PlanQuestion question = new PlanQuestion(plan.id(), null, null);
                    ask(views.of(question, Languages.CHINESE).refresh(), patience);
                    ask(views.of(question, Languages.ENGLISH).refresh(), patience);
                }));
    }

    private static <T> Optional<T> ask(Uni<T> question, Duration patience) {
        try {
            return Optional.ofNullable(question.await().atMost(patience));
        } catch (ApiException | TimeoutException e) {
            LOG.debugf("Warm-up ended with %s", e.getMessage());
            return Optional.empty();
        }
    }
}
