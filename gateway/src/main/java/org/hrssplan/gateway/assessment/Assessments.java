package org.hrssplan.gateway.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hrssplan.gateway.domain.Deadline;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.Domains;
import org.hrssplan.gateway.part.Parts;
import org.hrssplan.gateway.part.PlanParts;
import org.hrssplan.gateway.part.PlanQuestion;

/** Ranks the regions of a plan from what the domains judged of them. */
@ApplicationScoped
class Assessments {
    private final Domains domains;
    private final PlanParts parts;

    Assessments(Domains domains, PlanParts parts) {
        this.domains = domains;
        this.parts = parts;
    }

    Uni<Assessment> of(PlanQuestion question, Locale language) {
        Deadline deadline = domains.deadline();
        return parts.<AssessmentPart>of(
                        question,
                        domain -> domains.one(
                                domain,
                                question.uri("assessment", List.of()),
                                language,
                                deadline,
                                (json, reader) -> AssessmentPart.read(json, reader, question)))
                .map(said -> rank(question, said));
    }

    private static Assessment rank(PlanQuestion question, Parts<AssessmentPart> said) {
        AssessmentPart first = said.known().values().iterator().next();
        Map<String, Map<Domain, ScoredRegion>> byRegion = new TreeMap<>();
        said.known().forEach((domain, part) -> part.regions()
                .forEach((code, region) -> byRegion.computeIfAbsent(code, none -> new EnumMap<>(Domain.class))
                        .put(domain, region)));
        return new Assessment(
                question.plan(),
                first.period(),
                question.asOf(),
                said.complete(),
                said.states(),
                first.scoring(),
                said.known().entrySet().stream()
                        .map(part -> new DomainTables(
                                part.getKey(),
                                part.getValue().thresholds(),
                                part.getValue().tables()))
                        .toList(),
                Ranking.of(byRegion.entrySet().stream()
                        .map(region -> WholeScore.of(region.getKey(), region.getValue(), first.scoring()))
                        .toList()));
    }
}
