package org.hrssplan.gateway.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
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
import org.hrssplan.gateway.domain.Write;
import org.hrssplan.gateway.publication.PlanPublication.DomainPublication;
import org.hrssplan.gateway.publication.PlanPublication.PublicationOutcome;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.ProblemTexts;
import org.jspecify.annotations.Nullable;

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
     * @param authorization as whoever sends it shows it; the services judge it
     * @throws ApiException what a service refuses the account with, VALIDATION_FAILED with every rule that it breaks, PLAN_DIFFERS if a domain has the plan from
     *     other content, SERVICE_UNAVAILABLE if no service is there; nothing is written then
     */
    Uni<PlanPublication> put(
            String plan, JsonNode whole, @Nullable String authorization, boolean dryRun, Locale language) {
        PackageSplit split = PackageSplit.of(whole, language);
        List<FieldError> errors = new ArrayList<>(split.errors());
        if (!PLAN_ID.matcher(plan).matches()) {
            errors.add(new FieldError("/plan/id", "INVALID_VALUE", ProblemTexts.field("INVALID_VALUE", language)));
        }
        if (!errors.isEmpty()) {
            throw new ApiException(ErrorCode.VALIDATION_FAILED).withErrors(errors);
        }
        Map<Domain, PackagePart> parts = split.parts();
        Sent sent = new Sent(plan, authorization, language);
        WriteDeadlines deadlines = domains.writeDeadlines();
        return send(sent, "?dryRun=true", parts, deadlines.asking()).flatMap(asked -> {
            refuseIfAnyDoes(plan, asked);
            Map<Domain, PackagePart> missing = new EnumMap<>(parts);
            missing.keySet().removeIf(domain -> outcome(asked, domain) != PublicationOutcome.CREATED);
            return dryRun || missing.isEmpty()
                    ? Uni.createFrom().item(publication(plan, dryRun, asked))
                    : send(sent, "", missing, deadlines.writing()).map(written -> {
                        asked.putAll(written);
                        return publication(plan, false, asked);
                    });
        });
    }

    /** Whose package it is, and of which plan. */
    private record Sent(String plan, @Nullable String authorization, Locale language) {}

    private Uni<Map<Domain, DomainReaction>> send(
            Sent sent, String query, Map<Domain, PackagePart> parts, Deadline deadline) {
        String uri = "/api/v1/plans/" + sent.plan() + query;
        List<Uni<DomainReaction>> reactions = new ArrayList<>();
        parts.forEach((domain, part) -> {
            byte[] body = bytes(part);
            Write write = new Write(body, key(body, sent.authorization()), sent.authorization());
            reactions.add(domains.put(domain, uri, write, sent.language(), deadline)
                    .invoke(answer -> states.after(domain, answer))
                    .map(answer -> DomainReaction.of(domain, sent.plan(), part, answer)));
        });
        return Uni.join().all(reactions).andCollectFailures().map(all -> {
            Map<Domain, DomainReaction> byDomain = new EnumMap<>(Domain.class);
            all.forEach(one -> byDomain.put(one.publication().domain(), one));
            return byDomain;
        });
    }

    private static void refuseIfAnyDoes(String plan, Map<Domain, DomainReaction> asked) {
        PlanPublication publication = publication(plan, true, asked);
        asked.values().forEach(one -> {
            if (one.refusal() != null) {
                throw one.refusal().withExtensions(Map.of("domains", publication.domains()));
            }
        });
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

    /** The same package of the same account has the same key; those of two accounts have not. */
    private static String key(byte[] body, @Nullable String authorization) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.valueOf(authorization).getBytes(StandardCharsets.UTF_8));
            return "plan-" + HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
