package org.hrssplan.gateway.comparison;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hrssplan.gateway.domain.Deadline;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.Refused;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.gateway.domain.DomainState;
import org.hrssplan.gateway.domain.DomainStates;
import org.hrssplan.gateway.domain.Domains;
import org.hrssplan.gateway.domain.State;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;

/** Finds the domain that owns an indicator, which compares the plans. */
@ApplicationScoped
class Comparisons {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private final Domains domains;
    private final DomainStates states;
    private final Clock clock;

    Comparisons(Domains domains, DomainStates states, Clock clock) {
        this.domains = domains;
        this.states = states;
        this.clock = clock;
    }

    Uni<Comparison> of(ComparisonQuestion question, Locale language) {
        Instant asOf = question.asOf();
        if (!CODE.matcher(question.code()).matches()) {
            throw new ApiException(ErrorCode.INDICATOR_NOT_FOUND, question.code());
        }
        if (asOf != null && asOf.isAfter(clock.instant())) {
            throw new ApiException(ErrorCode.AS_OF_IN_FUTURE, asOf);
        }
        Deadline deadline = domains.deadline();
        return domains.<Compared>all(domain -> domains.one(
                        domain,
                        question.uri(),
                        language,
                        deadline,
                        (json, reader) -> Compared.read(json, reader, question)))
                .map(said -> compose(question, said));
    }

    private Comparison compose(ComparisonQuestion question, Map<Domain, DomainAnswer<Compared>> said) {
        List<DomainState> present = new ArrayList<>();
        said.forEach((domain, answer) -> present.add(states.after(domain, answer)));
        boolean complete = present.stream().allMatch(state -> state.state() == State.OK);
        for (Map.Entry<Domain, DomainAnswer<Compared>> one : said.entrySet()) {
            if (one.getValue() instanceof Known<Compared> owner) {
                Compared compared = owner.content();
                return new Comparison(
                        question.code(),
                        compared.name(),
                        compared.nameEn(),
                        one.getKey(),
                        compared.baseUnit(),
                        question.period(),
                        question.asOf(),
                        complete,
                        present,
                        compared.plans(),
                        compared.without(),
                        compared.warnings());
            }
        }
        throw nothing(question, said);
    }

    /** Why there is nothing to show; what a domain is sure of goes before what another cannot tell. */
    private static ApiException nothing(ComparisonQuestion question, Map<Domain, DomainAnswer<Compared>> said) {
        for (DomainAnswer<Compared> answer : said.values()) {
            if (answer instanceof Refused<Compared> refused) {
                Object about = refused.code() == ErrorCode.AS_OF_IN_FUTURE ? question.asOf() : "period";
                ApiException refusal = new ApiException(refused.code(), about, String.valueOf(question.period()));
                return refused.detail() == null ? refusal : refusal.withDetail(refused.detail());
            }
        }
        return said.values().stream().anyMatch(Unavailable.class::isInstance)
                ? new ApiException(ErrorCode.NOTHING_KNOWN)
                : new ApiException(ErrorCode.INDICATOR_NOT_FOUND, question.code());
    }
}
