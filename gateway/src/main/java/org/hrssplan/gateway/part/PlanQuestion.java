package org.hrssplan.gateway.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Refused;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What every domain is asked about a plan.
 *
 * @param period through whose end it is judged; the domains' default if null
 * @param asOf with what was known then; with what is known now if null
 */
public record PlanQuestion(String plan, @Nullable String period, @Nullable Instant asOf) {
    private static final Pattern PLAN_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    /** 2016/2020 */
    private static final int LONGEST_PERIOD = 9;

    /**
     * Path and query at a service.
     *
     * @param resource below the plan, such as {@code completeness}
     * @param more parameters, as {@link #parameter} writes them
     */
    public String uri(String resource, List<String> more) {
        List<String> query = new ArrayList<>();
        if (period != null) {
            query.add(parameter("period", period));
        }
        if (asOf != null) {
            query.add(parameter("asOf", asOf));
        }
        query.addAll(more);
        String path = "/api/v1/plans/" + plan + "/" + resource;
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    /** A query parameter. */
    public static String parameter(String name, Object value) {
        return name + "=" + URLEncoder.encode(value.toString(), UTF_8);
    }

    /** Whether an answer of this plan, judged through the end of this period, is an answer to it. */
    public boolean isAnsweredBy(@Nullable String ofPlan, @Nullable String judged) {
        return plan.equals(ofPlan) && judged != null && (period == null || period.equals(judged));
    }

    /**
     * What no domain could answer is not asked; the domains refuse the rest.
     *
     * @throws ApiException PLAN_NOT_FOUND, INVALID_PARAMETER or AS_OF_IN_FUTURE
     */
    public void check(Instant now) {
        if (!PLAN_ID.matcher(plan).matches()) {
            throw new ApiException(ErrorCode.PLAN_NOT_FOUND, plan);
        }
        if (period != null && period.length() > LONGEST_PERIOD) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "period", period);
        }
        if (asOf != null && asOf.isAfter(now)) {
            throw new ApiException(ErrorCode.AS_OF_IN_FUTURE, asOf);
        }
    }

    /** Why there is nothing to show: whoever cannot be asked may know what the others do not. */
    public <T> ApiException nothing(Map<Domain, DomainAnswer<T>> said) {
        boolean all = said.values().stream().noneMatch(Unavailable.class::isInstance);
        for (DomainAnswer<T> answer : said.values()) {
            if (answer instanceof Refused<T> refused && (all || refused.code().status() != 404)) {
                return refusal(refused);
            }
        }
        return all ? new ApiException(ErrorCode.PLAN_NOT_FOUND, plan) : new ApiException(ErrorCode.NOTHING_KNOWN);
    }

    /** The refusal of a domain, passed on. */
    private ApiException refusal(Refused<?> refused) {
        String asked = String.valueOf(period);
        ApiException refusal =
                switch (refused.code()) {
                    case INVALID_PARAMETER -> new ApiException(refused.code(), "period", asked);
                    case AS_OF_IN_FUTURE -> new ApiException(refused.code(), String.valueOf(asOf));
                    default -> new ApiException(refused.code(), asked, plan, "");
                };
        return refused.detail() == null ? refusal : refusal.withDetail(refused.detail());
    }
}
