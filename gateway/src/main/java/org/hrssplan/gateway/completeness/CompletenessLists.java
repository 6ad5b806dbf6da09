package org.hrssplan.gateway.completeness;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.gateway.domain.Deadline;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.gateway.domain.Domains;
import org.hrssplan.gateway.domain.Reasons;
import org.hrssplan.gateway.part.Parts;
import org.hrssplan.gateway.part.PlanParts;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Paging;
import org.jspecify.annotations.Nullable;

/** Unites what the domains say is expected of a plan; their figures one domain after another. */
@ApplicationScoped
class CompletenessLists {
    private static final String CANNOT_READ = Reasons.ofStatus(400);

    private final Domains domains;
    private final PlanParts parts;

    CompletenessLists(Domains domains, PlanParts parts) {
        this.domains = domains;
        this.parts = parts;
    }

    Uni<Completeness> of(
            CompletenessQuestion question, @Nullable Integer limit, @Nullable String cursor, Locale language) {
        int size = Paging.limit(limit);
        Place place = Place.of(cursor, question.toString());
        Deadline deadline = domains.deadline();
        return parts.of(question.plan(), domain -> ask(domain, question, place, size, language, deadline))
                .map(said -> unite(question, said, place, size));
    }

    private Uni<DomainAnswer<CompletenessPart>> ask(
            Domain domain, CompletenessQuestion question, Place place, int size, Locale language, Deadline deadline) {
        int limit = place.limit(domain, size);
        String cursor = place.cursor(domain);
        return domains.<CompletenessPart>one(
                        domain,
                        question.uri(limit, cursor),
                        language,
                        deadline,
                        (json, reader) -> CompletenessPart.read(json, reader, domain, question, limit))
                .invoke(answer -> {
                    if (cursor != null
                            && answer instanceof Unavailable<CompletenessPart> refused
                            && refused.reason().equals(CANNOT_READ)) {
                        throw new ApiException(ErrorCode.INVALID_CURSOR);
                    }
                });
    }

    private static Completeness unite(
            CompletenessQuestion question, Parts<CompletenessPart> said, Place place, int size) {
        List<JsonNode> items = new ArrayList<>();
        Place next = fill(items, said.known(), place, size);
        return new Completeness(
                question.plan().plan(),
                said.known().values().iterator().next().period(),
                question.region(),
                question.plan().asOf(),
                said.complete(),
                said.states(),
                CompletenessCounts.sum(said.known().values().stream()
                        .map(CompletenessPart::summary)
                        .toList()),
                said.known().entrySet().stream()
                        .map(part -> new DomainCompleteness(
                                part.getKey(),
                                part.getValue().judgedOn(),
                                part.getValue().summary()))
                        .toList(),
                items,
                next == null ? null : next.encoded(question.toString()));
    }

    /** Fills a page and tells where the next begins; only a domain can tell what follows in the midst of its page. */
    private static @Nullable Place fill(
            List<JsonNode> items, Map<Domain, CompletenessPart> known, Place place, int size) {
        for (Map.Entry<Domain, CompletenessPart> one : known.entrySet()) {
            CompletenessPart part = one.getValue();
            if (one.getKey().compareTo(place.domain()) < 0) {
                continue;
            }
            if (items.size() + part.items().size() > size) {
                return new Place(one.getKey(), null);
            }
            items.addAll(part.items());
            if (part.next() != null) {
                return new Place(one.getKey(), part.next());
            }
        }
        return null;
    }
}
