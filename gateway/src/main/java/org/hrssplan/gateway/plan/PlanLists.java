package org.hrssplan.gateway.plan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainPages;
import org.hrssplan.gateway.domain.DomainState;
import org.hrssplan.gateway.domain.DomainStates;
import org.hrssplan.gateway.domain.State;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.jspecify.annotations.Nullable;

/** Unites the lists of plans of all domains. */
@ApplicationScoped
class PlanLists {
    private static final String URI = "/api/v1/plans?limit=" + Paging.MAX_LIMIT;

    private final DomainPages domains;
    private final DomainStates states;

    PlanLists(DomainPages domains, DomainStates states) {
        this.domains = domains;
        this.states = states;
    }

    Uni<PlanList> of(@Nullable Integer limit, @Nullable String cursor, Locale language) {
        return domains.all(URI, PlanHead.class, language).map(said -> unite(said, limit, cursor));
    }

    private PlanList unite(
            Map<Domain, DomainAnswer<List<PlanHead>>> said, @Nullable Integer limit, @Nullable String cursor) {
        List<DomainState> present = new ArrayList<>();
        Map<String, PlanHead> heads = new LinkedHashMap<>();
        Map<String, List<Domain>> owners = new LinkedHashMap<>();
        said.forEach((domain, answer) -> {
            present.add(states.after(domain, answer));
            if (answer instanceof Known<List<PlanHead>> known) {
                for (PlanHead head : known.content()) {
                    heads.putIfAbsent(head.id(), head);
                    owners.computeIfAbsent(head.id(), id -> new ArrayList<>()).add(domain);
                }
            }
        });
        if (present.stream().noneMatch(state -> state.state() == State.OK)) {
            throw new ApiException(ErrorCode.NOTHING_KNOWN);
        }
        List<PlanEntry> plans = heads.values().stream()
                .map(head -> PlanEntry.of(head, owners.get(head.id())))
                .sorted(PlanEntry.ORDER)
                .toList();
        Page<PlanEntry> page = Paging.of(plans, PlanEntry::id, limit, cursor, "plans");
        boolean complete = present.stream().allMatch(state -> state.state() == State.OK);
        return new PlanList(page.items(), page.next(), complete, present);
    }
}
