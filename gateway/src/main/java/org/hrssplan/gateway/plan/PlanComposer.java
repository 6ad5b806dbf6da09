package org.hrssplan.gateway.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.NotFound;
import org.hrssplan.gateway.domain.DomainAnswer.Refused;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.gateway.domain.DomainState;
import org.hrssplan.gateway.domain.DomainStates;
import org.hrssplan.gateway.domain.KeptAnswer.Entry;
import org.hrssplan.gateway.part.Frames;
import org.hrssplan.gateway.part.PlanQuestion;

/** Composes the whole-plan view from what is kept of the domains' answers. */
@ApplicationScoped
class PlanComposer {
    private final DomainStates states;
    private final ObjectMapper json;
    private final ObjectReader tolerant;

    PlanComposer(DomainStates states, ObjectMapper json) {
        this.states = states;
        this.json = json;
        this.tolerant = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The view, or the reason why there is none. */
    Composition compose(PlanQuestion question, Locale language, Map<Domain, Entry<StoredPart>> entries) {
        Map<Domain, DomainAnswer<PlanPart>> said = new EnumMap<>(Domain.class);
        entries.forEach((domain, entry) -> said.put(domain, open(entry.shown())));
        Map<Domain, DomainAnswer<PlanPart>> agreed = Frames.agreed(said);
        List<DomainState> present = new ArrayList<>();
        List<PlanPart> parts = new ArrayList<>();
        agreed.forEach((domain, answer) -> {
            present.add(states.of(domain, entries.get(domain), answer));
            if (answer instanceof Known<PlanPart> known) {
                parts.add(known.content());
            }
        });
        if (parts.isEmpty()) {
            return Composition.refused(entries, question.nothing(agreed));
        }
        WholePlan plan = PlanMerge.merge(question.asOf(), parts, present, Published.of(agreed));
        byte[] body = bytes(plan);
        return Composition.of(
                entries, Rendering.of("application/json;charset=UTF-8", body), () -> text(body, language));
    }

    private DomainAnswer<PlanPart> open(DomainAnswer<StoredPart> stored) {
        if (stored instanceof Known<StoredPart> known) {
            return new Known<>(known.content().open(tolerant));
        }
        if (stored instanceof Refused<StoredPart> refused) {
            return new Refused<>(refused.code(), refused.detail());
        }
        return stored instanceof Unavailable<StoredPart> unavailable
                ? new Unavailable<>(unavailable.reason())
                : new NotFound<>();
    }

    private byte[] bytes(WholePlan plan) {
        try {
            return json.writeValueAsBytes(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Rendering text(byte[] body, Locale language) {
        try {
            return Rendering.of(
                    "text/plain;charset=UTF-8",
                    PlanText.of(json.readTree(body), language).getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
