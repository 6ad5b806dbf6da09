package org.hrssplan.gateway.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.gateway.domain.AskingConfig;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainFeeds.DomainChanged;
import org.hrssplan.gateway.domain.KeptAnswer;
import org.hrssplan.gateway.domain.KeptAnswers;
import org.hrssplan.gateway.part.PlanQuestion;
import org.hrssplan.http.ApiException;
import org.jspecify.annotations.Nullable;

/** The whole-plan views: each is kept, and composed anew when one of its parts has changed. */
@ApplicationScoped
class PlanViews {
    /** A view for which nobody has asked for so long is asked for again only when somebody does. */
    private static final Duration IN_USE = Duration.ofMinutes(1);

    private final KeptAnswers answers;
    private final PlanComposer composer;
    private final ObjectWriter writer;
    private final Clock clock;
    private final Cache<Key, KeptPlan> kept;

    PlanViews(KeptAnswers answers, PlanComposer composer, ObjectMapper json, AskingConfig asking, Clock clock) {
        this.answers = answers;
        this.composer = composer;
        this.writer = json.writer();
        this.clock = clock;
        this.kept = Caffeine.newBuilder().maximumSize(asking.maxKeptPlans()).build();
    }

    /**
     * Which view it is.
     *
     * @param today in Beijing: the period that is judged unless one is asked for depends on it
     */
    private record Key(PlanQuestion question, Locale language, LocalDate today) {}

    /**
     * The view that answers a question.
     *
     * @throws ApiException if no domain could answer it; the domains refuse the rest
     */
    KeptPlan of(PlanQuestion question, Locale language) {
        question.check(clock.instant());
        return kept.get(key(question, language), this::make);
    }

    /** The view that answers a question which has been asked before; null if it is not kept any more. */
    @Nullable
    KeptPlan find(PlanQuestion question, Locale language) {
        return kept.getIfPresent(key(question, language));
    }

    private Key key(PlanQuestion question, Locale language) {
        return new Key(question, language, LocalDate.now(clock));
    }

    private KeptPlan make(Key key) {
        PlanQuestion question = key.question();
        Map<Domain, KeptAnswer<StoredPart>> parts = new EnumMap<>(Domain.class);
        for (Domain domain : Domain.values()) {
            parts.put(
                    domain,
                    answers.of(
                            domain,
                            question.uri("view", List.of()),
                            key.language(),
                            (json, reader) -> StoredPart.of(json, reader, writer, domain, question)));
        }
        return new KeptPlan(parts, entries -> composer.compose(question, key.language(), entries));
    }

    /** Whoever asks next finds it composed. What was known at an instant does not change with what is written now. */
    void refresh(@Observes DomainChanged changed) {
        long since = System.nanoTime() - IN_USE.toNanos();
        kept.asMap().entrySet().stream()
                .filter(one -> one.getKey().question().asOf() == null)
                .map(Map.Entry::getValue)
                .filter(plan -> plan.isUsedSince(since))
                .forEach(KeptPlan::refresh);
    }
}
