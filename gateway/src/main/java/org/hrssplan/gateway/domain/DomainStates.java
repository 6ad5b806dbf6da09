package org.hrssplan.gateway.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.gateway.domain.KeptAnswer.Entry;
import org.jboss.logging.Logger;

/** Remembers since when each domain has been as it is. */
@ApplicationScoped
public class DomainStates {
    private static final Logger LOG = Logger.getLogger(DomainStates.class);

    private final Clock clock;
    private final Map<Domain, DomainState> states = new ConcurrentHashMap<>();

    DomainStates(Clock clock) {
        this.clock = clock;
    }

    /** The state of a domain that has just given this answer. */
    public DomainState after(Domain domain, DomainAnswer<?> answer) {
        return answer instanceof Unavailable<?> unavailable
                ? after(domain, new DomainState(domain, State.UNAVAILABLE, now(), unavailable.reason(), null))
                : after(domain, new DomainState(domain, State.OK, now(), null, null));
    }

    /**
     * How a domain stands in an answer that is kept.
     *
     * @param shown what is shown of it
     */
    public DomainState of(Domain domain, Entry<?> entry, DomainAnswer<?> shown) {
        DomainState present = after(domain, entry.failure() == null ? shown : new Unavailable<>(entry.failure()));
        if (shown instanceof Unavailable<?> unavailable) {
            return new DomainState(domain, State.UNAVAILABLE, entry.since(), unavailable.reason(), null);
        }
        return entry.failure() == null
                ? new DomainState(domain, State.OK, present.since(), null, null)
                : new DomainState(domain, State.STALE, entry.since(), entry.failure(), entry.knownAt());
    }

    private DomainState after(Domain domain, DomainState present) {
        return states.merge(domain, present, DomainStates::later);
    }

    private static DomainState later(DomainState before, DomainState present) {
        if (before.state() == present.state()) {
            return new DomainState(present.domain(), present.state(), before.since(), present.reason(), null);
        }
        String reason = present.reason() == null ? "" : " (" + present.reason() + ")";
        LOG.warnf("%s is now %s%s", present.domain().id(), present.state(), reason);
        return present;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
