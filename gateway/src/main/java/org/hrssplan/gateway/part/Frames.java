package org.hrssplan.gateway.part;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.NotFound;
import org.hrssplan.gateway.domain.DomainAnswer.Refused;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.gateway.domain.Reasons;
import org.jspecify.annotations.Nullable;

/** Parts that do not belong together are not put together: those that differ from most are bad answers. */
public final class Frames {
    private Frames() {}

    /** The answers as they may be put together; as they are where no domain knows anything. */
    public static <T extends Part> Map<Domain, DomainAnswer<T>> agreed(Map<Domain, DomainAnswer<T>> said) {
        if (said.values().stream().noneMatch(Known.class::isInstance)) {
            return said;
        }
        Object agreed = mostCommon(said);
        Map<Domain, DomainAnswer<T>> kept = new EnumMap<>(said);
        kept.replaceAll((domain, answer) -> kept(answer, agreed));
        return kept;
    }

    private static <T extends Part> DomainAnswer<T> kept(DomainAnswer<T> answer, @Nullable Object agreed) {
        if (answer instanceof Known<T> known) {
            Object frame = known.content().frame();
            return frame == null || frame.equals(agreed) ? answer : new Unavailable<>(Reasons.BAD_ANSWER);
        }
        if (answer instanceof Refused<T> refused) {
            // What it does not know it has nothing of; who refuses what others can answer contradicts them.
            return refused.code().status() == 404 ? new NotFound<>() : new Unavailable<>(Reasons.BAD_ANSWER);
        }
        return answer;
    }

    /** Among equals the one of the domain that is shown first. */
    private static <T extends Part> @Nullable Object mostCommon(Map<Domain, DomainAnswer<T>> said) {
        Map<Object, Integer> counts = new LinkedHashMap<>();
        said.values().stream()
                .map(answer ->
                        answer instanceof Known<T> known ? known.content().frame() : null)
                .filter(Objects::nonNull)
                .forEach(frame -> counts.merge(frame, 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((first, other) -> other.getValue() > first.getValue() ? other : first)
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
