package org.hrssplan.gateway.plan;

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
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;

/** Composes the whole-plan view from what the domains answer. */
@ApplicationScoped
class PlanViews {
    private static final Pattern PLAN_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    /** 2016/2020 */
    private static final int LONGEST_PERIOD = 9;

    private final Domains domains;
    private final DomainStates states;
    private final Clock clock;

    PlanViews(Domains domains, DomainStates states, Clock clock) {
        this.domains = domains;
        this.states = states;
        this.clock = clock;
    }

    /** The whole plan, as far as the domains answer. */
    Uni<WholePlan> of(Question question, Locale language) {
        check(question);
        Deadline deadline = domains.deadline();
        return domains.<PlanPart>all(domain -> domains.one(
                        domain,
                        question.uri(),
                        language,
                        deadline,
                        (json, reader) -> PlanPart.read(json, reader, domain, question)))
                .map(said -> compose(question, Agreement.of(said)));
    }

    /** What no domain could answer is not asked; the domains refuse the rest. */
    private void check(Question question) {
        String period = question.period();
        Instant asOf = question.asOf();
        if (!PLAN_ID.matcher(question.plan()).matches()) {
            throw new ApiException(ErrorCode.PLAN_NOT_FOUND, question.plan());
        }
        if (period != null && period.length() > LONGEST_PERIOD) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "period", period);
        }
        if (asOf != null && asOf.isAfter(clock.instant())) {
            throw new ApiException(ErrorCode.AS_OF_IN_FUTURE, asOf);
        }
    }

    private WholePlan compose(Question question, Map<Domain, DomainAnswer<PlanPart>> said) {
        List<DomainState> present = new ArrayList<>();
        List<PlanPart> parts = new ArrayList<>();
        said.forEach((domain, answer) -> {
            present.add(states.after(domain, answer));
            if (answer instanceof Known<PlanPart> known) {
                parts.add(known.content());
            }
        });
        if (parts.isEmpty()) {
            throw nothing(question, said);
        }
        return PlanMerge.merge(question.asOf(), parts, present, Published.of(said));
    }

    /** Why there is nothing to show; what a domain is sure of goes before what another cannot tell. */
    private static ApiException nothing(Question question, Map<Domain, DomainAnswer<PlanPart>> said) {
        for (DomainAnswer<PlanPart> answer : said.values()) {
            if (answer instanceof Refused<PlanPart> refused) {
                return refusal(refused, question);
            }
        }
        return said.values().stream().anyMatch(Unavailable.class::isInstance)
                ? new ApiException(ErrorCode.NOTHING_KNOWN)
                : new ApiException(ErrorCode.PLAN_NOT_FOUND, question.plan());
    }

    private static ApiException refusal(Refused<PlanPart> refused, Question question) {
        String period = String.valueOf(question.period());
        ApiException refusal =
                switch (refused.code()) {
                    case INVALID_PARAMETER -> new ApiException(refused.code(), "period", period);
                    case AS_OF_IN_FUTURE -> new ApiException(refused.code(), String.valueOf(question.asOf()));
                    default -> new ApiException(refused.code(), period, question.plan(), "");
                };
        return refused.detail() == null ? refusal : refusal.withDetail(refused.detail());
    }
}
