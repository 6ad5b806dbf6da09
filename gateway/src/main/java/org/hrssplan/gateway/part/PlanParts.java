package org.hrssplan.gateway.part;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainState;
import org.hrssplan.gateway.domain.DomainStates;
import org.hrssplan.gateway.domain.Domains;
import org.hrssplan.http.ApiException;

/** Asks all domains about a plan and keeps what belongs together. */
@ApplicationScoped
public class PlanParts {
    private final Domains domains;
    private final DomainStates states;
    private final Clock clock;

    PlanParts(Domains domains, DomainStates states, Clock clock) {
        this.domains = domains;
        this.states = states;
        this.clock = clock;
    }

    /**
     * What the domains say of a plan, as far as they answer.
     *
     * @param asking how a domain is asked; not called for a question that no domain could answer
     * @throws ApiException what the domains refuse, PLAN_NOT_FOUND if no domain knows it, NOTHING_KNOWN if one that might
     *     does not answer
     */
    public <T extends Part> Uni<Parts<T>> of(PlanQuestion question, Function<Domain, Uni<DomainAnswer<T>>> asking) {
        question.check(clock.instant());
        return domains.all(asking).map(said -> parts(question, said));
    }

    private <T extends Part> Parts<T> parts(PlanQuestion question, Map<Domain, DomainAnswer<T>> said) {
        List<DomainState> present = new ArrayList<>();
        Map<Domain, T> known = new EnumMap<>(Domain.class);
        Frames.agreed(said).forEach((domain, answer) -> {
            present.add(states.after(domain, answer));
            if (answer instanceof Known<T> content) {
                known.put(domain, content.content());
            }
        });
        if (known.isEmpty()) {
            throw question.nothing(said);
        }
        return new Parts<>(known, present);
    }
}
