package org.hrssplan.gateway.plan;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.Refused;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.gateway.domain.Reasons;

/** Parts that do not belong together are not put together: those that differ from most are bad answers. */
final class Agreement {
    private record Frame(String period, int startYear, int endYear) {
        static Frame of(PlanPart part) {
            return new Frame(part.period(), part.plan().startYear(), part.plan().endYear());
        }
    }

    private Agreement() {}

    static Map<Domain, DomainAnswer<PlanPart>> of(Map<Domain, DomainAnswer<PlanPart>> said) {
        Optional<Frame> agreed = mostCommon(said);
        Map<Domain, DomainAnswer<PlanPart>> kept = new EnumMap<>(said);
        agreed.ifPresent(frame -> kept.replaceAll(
                (domain, answer) -> fits(answer, frame) ? answer : new Unavailable<>(Reasons.BAD_ANSWER)));
        return kept;
    }

    /** Who refuses a question that others can answer contradicts them. */
    private static boolean fits(DomainAnswer<PlanPart> answer, Frame agreed) {
        if (answer instanceof Known<PlanPart> known) {
            return Frame.of(known.content()).equals(agreed);
        }
        return !(answer instanceof Refused);
    }

    /** Among equals the one of the domain that is shown first. */
    private static Optional<Frame> mostCommon(Map<Domain, DomainAnswer<PlanPart>> said) {
        Map<Frame, Integer> counts = new LinkedHashMap<>();
        for (DomainAnswer<PlanPart> answer : said.values()) {
            if (answer instanceof Known<PlanPart> known) {
                counts.merge(Frame.of(known.content()), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .reduce((first, other) -> other.getValue() > first.getValue() ? other : first)
                .map(Map.Entry::getKey);
    }
}
