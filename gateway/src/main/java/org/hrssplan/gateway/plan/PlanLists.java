package org.hrssplan.gateway.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.gateway.domain.Deadline;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.gateway.domain.DomainState;
import org.hrssplan.gateway.domain.DomainStates;
import org.hrssplan.gateway.domain.Domains;
import org.hrssplan.gateway.domain.Reasons;
import org.hrssplan.gateway.domain.State;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.jspecify.annotations.Nullable;

/** Unites the lists of plans of all domains. */
@ApplicationScoped
class PlanLists {
    private static final int MAX_PAGES = 20;

    private final Domains domains;
    private final DomainStates states;

    PlanLists(Domains domains, DomainStates states) {
        this.domains = domains;
        this.states = states;
    }

    Uni<PlanList> of(@Nullable Integer limit, @Nullable String cursor, Locale language) {
        Deadline deadline = domains.deadline();
        return domains.<List<PlanHead>>all(domain -> pages(domain, null, List.of(), 1, language, deadline))
                .map(said -> unite(said, limit, cursor));
    }

    /** The pages of one domain, one after the other within the same deadline. */
    private Uni<DomainAnswer<List<PlanHead>>> pages(
            Domain domain,
            @Nullable String cursor,
            List<PlanHead> before,
            int number,
            Locale language,
            Deadline deadline) {
        String uri = "/api/v1/plans?limit=" + Paging.MAX_LIMIT
                + (cursor == null ? "" : "&cursor=" + URLEncoder.encode(cursor, UTF_8));
        return domains.one(domain, uri, language, deadline, (json, reader) -> reader.treeToValue(json, PlanPage.class))
                .flatMap(answer -> {
                    if (!(answer instanceof Known<PlanPage> page)) {
                        return Uni.createFrom().item(new Unavailable<>(reason(answer)));
                    }
                    List<PlanHead> plans = new ArrayList<>(before);
                    plans.addAll(page.content().items());
                    String next = page.content().next();
                    if (next == null) {
                        return Uni.createFrom().item(new Known<>(plans));
                    }
                    return number == MAX_PAGES
                            ? Uni.createFrom().item(new Unavailable<>(Reasons.TOO_LARGE))
                            : pages(domain, next, plans, number + 1, language, deadline);
                });
    }

    private static String reason(DomainAnswer<PlanPage> answer) {
        return answer instanceof Unavailable<PlanPage> unavailable ? unavailable.reason() : Reasons.BAD_ANSWER;
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
