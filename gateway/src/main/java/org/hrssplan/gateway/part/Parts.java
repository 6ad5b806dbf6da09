package org.hrssplan.gateway.part;

import java.util.List;
import java.util.Map;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainState;
import org.hrssplan.gateway.domain.State;

/**
 * The parts of a plan that belong together; at least one.
 *
 * @param known by domain, in the order of the domains
 * @param states how each domain answered
 */
public record Parts<T>(Map<Domain, T> known, List<DomainState> states) {

    /** Whether every domain answered. */
    public boolean complete() {
        return states.stream().allMatch(state -> state.state() == State.OK);
    }
}
