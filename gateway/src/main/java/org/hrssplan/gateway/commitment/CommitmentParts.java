package org.hrssplan.gateway.commitment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hrssplan.gateway.domain.Deadline;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.NotFound;
import org.hrssplan.gateway.domain.DomainAnswer.Refused;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.gateway.domain.Domains;
import org.hrssplan.gateway.domain.Reasons;
import org.jspecify.annotations.Nullable;

/** Reads all promises of a domain, page by page within one deadline. */
@ApplicationScoped
class CommitmentParts {
    private static final int MAX_PAGES = 20;

    private final Domains domains;

    CommitmentParts(Domains domains) {
        this.domains = domains;
    }

    /** How a domain is asked by a request that begins now. */
    Function<Domain, Uni<DomainAnswer<CommitmentPart>>> asking(CommitmentQuestion question, Locale language) {
        Deadline deadline = domains.deadline();
        return domain -> pages(domain, question, null, new CommitmentPart(List.of()), 1, language, deadline);
    }

    private Uni<DomainAnswer<CommitmentPart>> pages(
            Domain domain,
            CommitmentQuestion question,
            @Nullable String cursor,
            CommitmentPart before,
            int number,
            Locale language,
            Deadline deadline) {
        return domains.<CommitmentPage>one(
                        domain,
                        question.uri(cursor),
                        language,
                        deadline,
                        (json, reader) -> CommitmentPage.read(json, reader, domain, question))
                .flatMap(answer -> {
                    if (!(answer instanceof Known<CommitmentPage> known)) {
                        return Uni.createFrom().item(withoutContent(answer));
                    }
                    String next = known.content().next();
                    DomainAnswer<CommitmentPart> soFar = joined(before, known.content());
                    if (next == null || !(soFar instanceof Known<CommitmentPart> all)) {
                        return Uni.createFrom().item(soFar);
                    }
                    return number == MAX_PAGES
                            ? Uni.createFrom().item(new Unavailable<>(Reasons.TOO_LARGE))
                            : pages(domain, question, next, all.content(), number + 1, language, deadline);
                });
    }

    /** Pages that contradict each other are no list. */
    private static DomainAnswer<CommitmentPart> joined(CommitmentPart before, CommitmentPage page) {
        try {
            return new Known<>(before.and(page.items()));
        } catch (IllegalArgumentException e) {
            return new Unavailable<>(Reasons.BAD_ANSWER);
        }
    }

    private static DomainAnswer<CommitmentPart> withoutContent(DomainAnswer<CommitmentPage> answer) {
        if (answer instanceof Refused<CommitmentPage> refused) {
            return new Refused<>(refused.code(), refused.detail());
        }
        return answer instanceof Unavailable<CommitmentPage> unavailable
                ? new Unavailable<>(unavailable.reason())
                : new NotFound<>();
    }
}
