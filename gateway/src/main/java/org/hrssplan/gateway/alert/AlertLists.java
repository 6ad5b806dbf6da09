package org.hrssplan.gateway.alert;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.Refused;
import org.hrssplan.gateway.domain.DomainPages;
import org.hrssplan.gateway.domain.DomainState;
import org.hrssplan.gateway.domain.DomainStates;
import org.hrssplan.gateway.domain.State;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.jspecify.annotations.Nullable;

/** Unites the alerts of all domains. */
@ApplicationScoped
class AlertLists {
    private final DomainPages pages;
    private final DomainStates states;
    private final Clock clock;

    AlertLists(DomainPages pages, DomainStates states, Clock clock) {
        this.pages = pages;
        this.states = states;
        this.clock = clock;
    }

    Uni<AlertList> of(AlertFilter filter, @Nullable Integer limit, @Nullable String cursor, Locale language) {
        if (filter.asOf() != null && filter.asOf().isAfter(clock.instant())) {
            throw new ApiException(ErrorCode.AS_OF_IN_FUTURE, filter.asOf());
        }
        return pages.all(filter.uri(), JsonNode.class, language).map(said -> unite(said, filter, limit, cursor));
    }

    private static ApiException refusal(Refused<?> refused, AlertFilter filter) {
        ApiException refusal = new ApiException(refused.code(), String.valueOf(filter.asOf()), "");
        return refused.detail() == null ? refusal : refusal.withDetail(refused.detail());
    }

    private AlertList unite(
            Map<Domain, DomainAnswer<List<JsonNode>>> said,
            AlertFilter filter,
            @Nullable Integer limit,
            @Nullable String cursor) {
        List<DomainState> present = new ArrayList<>();
        List<JsonNode> alerts = new ArrayList<>();
        said.forEach((domain, answer) -> {
            present.add(states.after(domain, answer));
            if (answer instanceof Known<List<JsonNode>> known) {
                alerts.addAll(known.content());
            } else if (answer instanceof Refused<List<JsonNode>> refused) {
                throw refusal(refused, filter);
            }
        });
        if (present.stream().noneMatch(state -> state.state() == State.OK)) {
            throw new ApiException(ErrorCode.NOTHING_KNOWN);
        }
        alerts.sort(Alerts.MOST_URGENT_FIRST);
        Page<JsonNode> page = Paging.of(alerts, Alerts::id, limit, cursor, filter.toString());
        boolean complete = present.stream().allMatch(state -> state.state() == State.OK);
        return new AlertList(page.items(), page.next(), complete, present);
    }
}
