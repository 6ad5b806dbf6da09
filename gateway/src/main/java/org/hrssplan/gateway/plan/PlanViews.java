package org.hrssplan.gateway.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
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
import org.jspecify.annotations.Nullable;

/** Composes the whole-plan view from what the domains answer. */
@ApplicationScoped
class PlanViews {
    private static final Pattern PLAN_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    /** 2016/2020 */
    private static final int LONGEST_PERIOD = 9;

    private final Domains domains;
    private final DomainStates states;

    PlanViews(Domains domains, DomainStates states) {
        this.domains = domains;
        this.states = states;
    }

    /**
     * The whole plan.
     *
     * @param period through whose end it is judged; the domains' default if null
     */
    Uni<WholePlan> of(String plan, @Nullable String period, Locale language) {
        if (!PLAN_ID.matcher(plan).matches()) {
            throw new ApiException(ErrorCode.PLAN_NOT_FOUND, plan);
        }
        if (period != null && period.length() > LONGEST_PERIOD) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "period", period);
        }
        Deadline deadline = domains.deadline();
        String uri = "/api/v1/plans/" + plan + "/view"
                + (period == null ? "" : "?period=" + URLEncoder.encode(period, UTF_8));
        return domains.<PlanPart>all(domain -> domains.one(
                        domain,
                        uri,
                        language,
                        deadline,
                        (json, reader) -> PlanPart.read(json, reader, domain, plan, period)))
                .map(said -> compose(plan, period, Agreement.of(said)));
    }

    private WholePlan compose(String plan, @Nullable String period, Map<Domain, DomainAnswer<PlanPart>> said) {
        List<DomainState> present = new ArrayList<>();
        List<PlanPart> parts = new ArrayList<>();
        said.forEach((domain, answer) -> {
            present.add(states.after(domain, answer));
            if (answer instanceof Known<PlanPart> known) {
                parts.add(known.content());
            }
        });
        if (parts.isEmpty()) {
            throw nothing(plan, period, said);
        }
        return PlanMerge.merge(parts, present);
    }

    /** Why there is nothing to show; what a domain is sure of goes before what another cannot tell. */
    private static ApiException nothing(
            String plan, @Nullable String period, Map<Domain, DomainAnswer<PlanPart>> said) {
        for (DomainAnswer<PlanPart> answer : said.values()) {
            if (answer instanceof Refused<PlanPart> refused) {
                return refusal(refused, plan, String.valueOf(period));
            }
        }
        return said.values().stream().anyMatch(Unavailable.class::isInstance)
                ? new ApiException(ErrorCode.NOTHING_KNOWN)
                : new ApiException(ErrorCode.PLAN_NOT_FOUND, plan);
    }

    private static ApiException refusal(Refused<PlanPart> refused, String plan, String period) {
        ApiException refusal = refused.code() == ErrorCode.INVALID_PARAMETER
                ? new ApiException(refused.code(), "period", period)
                : new ApiException(refused.code(), period, plan, "");
        return refused.detail() == null ? refusal : refusal.withDetail(refused.detail());
    }
}
