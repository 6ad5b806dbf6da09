package org.hrssplan.gateway.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;

/** Makes answers that are kept. */
@ApplicationScoped
public class KeptAnswers {
    private final Domains domains;
    private final DomainFeeds feeds;
    private final AskingConfig asking;
    private final Clock clock;

    KeptAnswers(Domains domains, DomainFeeds feeds, AskingConfig asking, Clock clock) {
        this.domains = domains;
        this.feeds = feeds;
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * The answer of one domain to one question; it has not been asked yet.
     *
     * @param uri path and query, of which the caller has made sure that they are what they look like
     */
    public <T> KeptAnswer<T> of(Domain domain, String uri, Locale language, Reading<T> reading) {
        return new KeptAnswer<>(
                feeds.of(domain),
                asking,
                clock,
                before -> domains.again(domain, uri, language, domains.deadline(), reading, before));
    }
}
