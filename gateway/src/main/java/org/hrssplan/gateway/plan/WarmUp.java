package org.hrssplan.gateway.plan;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.hrssplan.gateway.domain.AskingConfig;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.Languages;
import org.jboss.logging.Logger;

/**
 * Asks every domain once before the first request is accepted, since the first call through cold code takes longer
 * than its deadline. Nothing depends on the answers.
 */
@ApplicationScoped
class WarmUp {
    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final Duration GRACE = Duration.ofSeconds(5);

    void ask(@Observes StartupEvent started, PlanLists lists, PlanViews views, AskingConfig asking) {
        Duration patience = asking.deadline().plus(GRACE);
        ask(lists.of(null, null, Languages.CHINESE), patience);
        ask(views.of(new Question("warm-up", null, null), Languages.CHINESE), patience);
    }

    private static void ask(Uni<?> question, Duration patience) {
        try {
            question.await().atMost(patience);
        } catch (ApiException | TimeoutException e) {
            LOG.debugf("Warm-up ended with %s", e.getMessage());
        }
    }
}
