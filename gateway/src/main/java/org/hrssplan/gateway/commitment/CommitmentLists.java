package org.hrssplan.gateway.commitment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hrssplan.gateway.commitment.CommitmentPage.Sent;
import org.hrssplan.gateway.part.Parts;
import org.hrssplan.gateway.part.PlanParts;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.jspecify.annotations.Nullable;

/** Unites the promises of all domains. */
@ApplicationScoped
class CommitmentLists {
    private final CommitmentParts promises;
    private final PlanParts parts;

    CommitmentLists(CommitmentParts promises, PlanParts parts) {
        this.promises = promises;
        this.parts = parts;
    }

    Uni<CommitmentList> of(
            CommitmentQuestion question, @Nullable Integer limit, @Nullable String cursor, Locale language) {
        return parts.of(question.plan(), promises.asking(question, language))
                .map(said -> unite(question, said, limit, cursor));
    }

    private static CommitmentList unite(
            CommitmentQuestion question, Parts<CommitmentPart> said, @Nullable Integer limit, @Nullable String cursor) {
        // The sort is stable: what stands at the same place stays in the order of the domains, and in their own.
        List<Sent> all = said.known().values().stream()
                .flatMap(part -> part.items().stream())
                .sorted((one, other) -> DocumentOrder.BY_CHAPTER_AND_SECTION.compare(one.content(), other.content()))
                .toList();
        Page<Sent> page = Paging.of(all, CommitmentLists::key, limit, cursor, question.toString());
        return new CommitmentList(
                question.plan().plan(),
                said.known().values().stream()
                        .map(CommitmentPart::frame)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(question.plan().period()),
                question.plan().asOf(),
                said.complete(),
                said.states(),
                DomainCommitments.counts(all),
                said.known().entrySet().stream()
                        .map(part -> new DomainCommitments(
                                part.getKey(),
                                DomainCommitments.counts(part.getValue().items())))
                        .toList(),
                page.items().stream().map(Sent::sent).toList(),
                page.next());
    }

    private static String key(Sent one) {
        return one.content().domain().id() + " " + one.content().id();
    }
}
