package org.hrssplan.gateway.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hrssplan.gateway.domain.Deadline;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainStates;
import org.hrssplan.gateway.domain.Domains;
import org.hrssplan.gateway.domain.Domains.WriteDeadlines;
import org.hrssplan.gateway.publication.PlanPublication.DomainPublication;
import org.hrssplan.gateway.publication.PlanPublication.PublicationOutcome;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.ProblemTexts;

/**
 * Puts whole packages to the services. All are asked first, and nothing is written where one refuses; what one is not
 * there to take is taken when the same package is sent again.
 */
@ApplicationScoped
class PlanPublications {
    private static final Pattern PLAN_ID = Pattern.compile("[a-z0-9-]{1,100}");

    private final Domains domains;
    private final DomainStates states;
    private final ObjectMapper json;

    PlanPublications(Domains domains, DomainStates states, ObjectMapper json) {
        this.domains = domains;
        this.states = states;
        this.json = json;
    }

    /**
     * Splits a package and puts the parts.
     *
     * @throws ApiException VALIDATION_FAILED with every rule that it breaks, PLAN_DIFFERS if a domain has the plan from
     *     other content, SERVICE_UNAVAILABLE if no service is there; nothing is written then
     */
    Uni<PlanPublication> put(String plan, JsonNode whole, boolean dryRun, Locale language) {
        PackageSplit split = PackageSplit.of(whole, language);
        List<FieldError> errors = new ArrayList<>(split.errors());
        if (!PLAN_ID.matcher(plan).matches()) {
            errors.add(new FieldError("/plan/id", "INVALID_VALUE", ProblemTexts.field("INVALID_VALUE", language)));
        }
        if (!errors.isEmpty()) {
            throw new ApiException(ErrorCode.VALIDATION_FAILED).withErrors(errors);
        }
        Map<Domain, PackagePart> parts = split.parts();
        String uri = "/api/v1/plans/" + plan;
        WriteDeadlines deadlines = domains.writeDeadlines();
        return send(plan, uri + "?dryRun=true", parts, language, deadlines.asking())
                .flatMap(asked -> {
                    refuseIfAnyDoes(plan, asked);
                    Map<Domain, PackagePart> missing = new EnumMap<>(parts);
                    missing.keySet().removeIf(domain -> outcome(asked, domain) != PublicationOutcome.CREATED);
                    return dryRun || missing.isEmpty()
                            ? Uni.createFrom().item(publication(plan, dryRun, asked))
                            : send(plan, uri, missing, language, deadlines.writing())
                                    .map(written -> {
                                        asked.putAll(written);
                                        return publication(plan, false, asked);
                                    });
                });
    }

    private Uni<Map<Domain, DomainReaction>> send(
            String plan, String uri, Map<Domain, PackagePart> parts, Locale language, Deadline deadline) {
        List<Uni<DomainReaction>> sent = new ArrayList<>();
        parts.forEach((domain, part) -> {
            byte[] body = bytes(part);
            sent.add(domains.put(domain, uri, body, "plan-" + sha256(body), language, deadline)
                    .invoke(answer -> states.after(domain, answer))
                    .map(answer -> DomainReaction.of(domain, plan, part, answer)));
        });
        return Uni.join().all(sent).andCollectFailures().map(reactions -> {
            Map<Domain, DomainReaction> byDomain = new EnumMap<>(Domain.class);
            reactions.forEach(one -> byDomain.put(one.publication().domain(), one));
            return byDomain;
        });
    }

    private static void refuseIfAnyDoes(String plan, Map<Domain, DomainReaction> asked) {
        PlanPublication publication = publication(plan, true, asked);
        ErrorCode code = publication.any(PublicationOutcome.REJECTED)
                ? ErrorCode.VALIDATION_FAILED
                : publication.any(PublicationOutcome.CONFLICT)
                        ? ErrorCode.PLAN_DIFFERS
                        : publication.all(PublicationOutcome.UNAVAILABLE) ? ErrorCode.SERVICE_UNAVAILABLE : null;
        if (code != null) {
            throw new ApiException(code, plan)
                    .withErrors(asked.values().stream()
                            .flatMap(one -> one.errors().stream())
                            .distinct()
                            .toList())
                    .withExtensions(Map.of("domains", publication.domains()));
        }
    }

    private static PublicationOutcome outcome(Map<Domain, DomainReaction> reactions, Domain domain) {
        return reactions.get(domain).publication().outcome();
    }

    private static PlanPublication publication(String plan, boolean dryRun, Map<Domain, DomainReaction> reactions) {
        List<DomainPublication> domains =
                reactions.values().stream().map(DomainReaction::publication).toList();
        return PlanPublication.of(plan, dryRun, domains);
    }

    private byte[] bytes(PackagePart part) {
        try {
            return json.writeValueAsBytes(part.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
