package org.hrssplan.gateway.domain;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All domains together: asks them at the same time and waits no longer than the deadline. */
@ApplicationScoped
public class Domains {
    private static final int NOT_MODIFIED = 304;

    private final DomainClient client;
    private final Answers answers;
    private final AskingConfig asking;
    private final DomainFeeds feeds;

    Domains(DomainClient client, Answers answers, AskingConfig asking, DomainFeeds feeds) {
        this.feeds = feeds;
        this.client = client;
        this.answers = answers;
        this.asking = asking;
    }

    /** The deadline of a request that begins now. */
    public Deadline deadline() {
        return Deadline.in(asking.deadline());
    }

    /** What every domain says to its question; never fails. */
    public <T> Uni<Map<Domain, DomainAnswer<T>>> all(Function<Domain, Uni<DomainAnswer<T>>> question) {
        List<Uni<DomainAnswer<T>>> questions = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            questions.add(question.apply(domain));
        }
        return Uni.join().all(questions).andCollectFailures().map(said -> {
            Map<Domain, DomainAnswer<T>> byDomain = new EnumMap<>(Domain.class);
            Iterator<DomainAnswer<T>> inOrder = said.iterator();
            for (Domain domain : Domain.values()) {
                byDomain.put(domain, inOrder.next());
            }
            return byDomain;
        });
    }

    /** The deadline of a request that writes and begins now, and the half of it that is for asking first. */
    public WriteDeadlines writeDeadlines() {
        return new WriteDeadlines(
                Deadline.in(asking.writeDeadline().dividedBy(2)), Deadline.in(asking.writeDeadline()));
    }

    /**
     * Until when a request that writes must be done.
     *
     * @param asking with asking what would become of it
     * @param writing with all of it
     */
    public record WriteDeadlines(Deadline asking, Deadline writing) {}

    /**
     * What one domain says to a PUT.
     *
     * @param uri path and query, as for {@link #one}
     */
    public Uni<DomainAnswer<Said>> put(Domain domain, String uri, Write write, Locale language, Deadline deadline) {
        return client.put(domain, uri, write, language, deadline, answers::said)
                .invoke(said -> feeds.of(domain).isWritten());
    }

    /**
     * What one domain says.
     *
     * @param uri path and query, of which the caller has made sure that they are what they look like
     */
    public <T> Uni<DomainAnswer<T>> one(
            Domain domain, String uri, Locale language, Deadline deadline, Reading<T> reading) {
        return client.get(domain, uri, language, null, deadline, reply -> answers.of(reply, reading));
    }

    /**
     * What one domain says to a question that it has answered before.
     *
     * @param before what it said; null if it is asked for the first time
     * @return {@code before} itself if the domain still says the same
     */
    public <T> Uni<Kept<T>> again(
            Domain domain,
            String uri,
            Locale language,
            Deadline deadline,
            Reading<T> reading,
            @Nullable Kept<T> before) {
        String etag = before == null ? null : before.etag();
        return client.get(domain, uri, language, etag, deadline, reply -> {
            if (reply instanceof Reply.Answered answered) {
                return before != null && etag != null && answered.status() == NOT_MODIFIED
                        ? before
                        : new Kept<>(answers.of(reply, reading), answered.etag());
            }
            return new Kept<>(answers.of(reply, reading), null);
        });
    }
}
