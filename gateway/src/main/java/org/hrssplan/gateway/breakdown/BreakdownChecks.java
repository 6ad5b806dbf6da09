package org.hrssplan.gateway.breakdown;

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

/** Puts together what the domains say of their breakdowns. */
@ApplicationScoped
class BreakdownChecks {
    private static final Pattern PLAN_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private final Domains domains;
    private final DomainStates states;
    private final Clock clock;

    BreakdownChecks(Domains domains, DomainStates states, Clock clock) {
        this.domains = domains;
        this.states = states;
        this.clock = clock;
    }

    Uni<BreakdownCheck> of(CheckQuestion question, Locale language) {
        Instant asOf = question.asOf();
        if (!PLAN_ID.matcher(question.plan()).matches()) {
            throw new ApiException(ErrorCode.PLAN_NOT_FOUND, question.plan());
        }
        if (asOf != null && asOf.isAfter(clock.instant())) {
            throw new ApiException(ErrorCode.AS_OF_IN_FUTURE, asOf);
        }
        Deadline deadline = domains.deadline();
        return domains.<CheckPart>all(domain -> domains.one(
                        domain,
                        question.uri(),
                        language,
                        deadline,
                        (json, reader) -> CheckPart.read(json, domain, question)))
                .map(said -> unite(question, said));
    }

    private BreakdownCheck unite(CheckQuestion question, Map<Domain, DomainAnswer<CheckPart>> said) {
        List<DomainState> present = new ArrayList<>();
        List<CheckPart> parts = new ArrayList<>();
        said.forEach((domain, answer) -> {
            present.add(states.after(domain, answer));
            if (answer instanceof Known<CheckPart> known) {
                parts.add(known.content());
            } else if (answer instanceof Refused<CheckPart> refused) {
                throw refusal(refused, question);
            }
        });
        if (parts.isEmpty()) {
            // Who cannot be asked may know it.
            throw said.values().stream().anyMatch(Unavailable.class::isInstance)
                    ? new ApiException(ErrorCode.NOTHING_KNOWN)
                    : new ApiException(ErrorCode.PLAN_NOT_FOUND, question.plan());
        }
        return new BreakdownCheck(
                question.plan(),
                question.asOf(),
                parts.stream().allMatch(CheckPart::consistent),
                present.stream().allMatch(state -> state.state() == State.OK),
                present,
                parts.stream().flatMap(part -> part.items().stream()).toList());
    }

    private static ApiException refusal(Refused<CheckPart> refused, CheckQuestion question) {
        ApiException refusal = new ApiException(refused.code(), String.valueOf(question.asOf()), "");
        return refused.detail() == null ? refusal : refusal.withDetail(refused.detail());
    }
}
