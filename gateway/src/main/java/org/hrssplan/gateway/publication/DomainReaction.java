package org.hrssplan.gateway.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainAnswer;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.gateway.domain.Reasons;
import org.hrssplan.gateway.domain.Said;
import org.hrssplan.gateway.publication.PlanPublication.DomainPublication;
import org.hrssplan.gateway.publication.PlanPublication.PublicationOutcome;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What a service made of its part.
 *
 * @param errors the rules that it breaks, with their places in the whole package
 * @param refusal why the account may not; null if it may
 */
record DomainReaction(DomainPublication publication, List<FieldError> errors, @Nullable ApiException refusal) {

    private static final Set<ErrorCode> OF_THE_ACCOUNT =
            Set.of(ErrorCode.UNAUTHENTICATED, ErrorCode.FORBIDDEN, ErrorCode.OUT_OF_SCOPE);

    static DomainReaction of(Domain domain, String plan, PackagePart part, DomainAnswer<Said> answer) {
        if (!(answer instanceof Known<Said> known)) {
            String reason = answer instanceof Unavailable<Said> unavailable ? unavailable.reason() : Reasons.BAD_ANSWER;
            return of(domain, PublicationOutcome.UNAVAILABLE, reason);
        }
        Said said = known.content();
        String code = said.json().path("code").asText();
        return switch (said.status()) {
            case 200, 201 -> taken(domain, plan, said.json());
            case 401, 403 -> refused(domain, said);
            case 400, 413, 422 -> {
                String detail = said.json().path("detail").asText();
                yield new DomainReaction(
                        new DomainPublication(domain, PublicationOutcome.REJECTED, code),
                        errors(said.json(), part, new FieldError("", code, detail)),
                        null);
            }
            case 409 ->
                code.equals(ErrorCode.PLAN_DIFFERS.name())
                        ? of(domain, PublicationOutcome.CONFLICT, code)
                        : of(domain, PublicationOutcome.UNAVAILABLE, Reasons.ofStatus(409));
            default -> of(domain, PublicationOutcome.UNAVAILABLE, Reasons.ofStatus(said.status()));
        };
    }

    private static DomainReaction taken(Domain domain, String plan, JsonNode report) {
        boolean isOfThisPart = report.path("plan").asText().equals(plan)
                && report.path("domain").asText().equals(domain.id());
        return switch (isOfThisPart ? report.path("outcome").asText() : "") {
            case "CREATED" ->
                new DomainReaction(new DomainPublication(domain, PublicationOutcome.CREATED, null), List.of(), null);
            case "UNCHANGED" ->
                new DomainReaction(new DomainPublication(domain, PublicationOutcome.UNCHANGED, null), List.of(), null);
            default -> of(domain, PublicationOutcome.UNAVAILABLE, Reasons.BAD_ANSWER);
        };
    }

    private static DomainReaction of(Domain domain, PublicationOutcome outcome, String reason) {
        return new DomainReaction(new DomainPublication(domain, outcome, reason), List.of(), null);
    }

    private static DomainReaction refused(Domain domain, Said said) {
        ErrorCode code = OF_THE_ACCOUNT.stream()
                .filter(one -> one.name().equals(said.json().path("code").asText()))
                .findFirst()
                .orElse(said.status() == 401 ? ErrorCode.UNAUTHENTICATED : ErrorCode.FORBIDDEN);
        String detail = said.json().path("detail").asText();
        return new DomainReaction(
                new DomainPublication(domain, PublicationOutcome.REJECTED, code.name()),
                List.of(),
                new ApiException(code).withDetail(detail));
    }

    private static List<FieldError> errors(JsonNode problem, PackagePart part, FieldError otherwise) {
        List<FieldError> errors = new ArrayList<>();
        for (JsonNode one : problem.path("errors")) {
            errors.add(new FieldError(
                    part.inWhole(one.path("field").asText()),
                    one.path("code").asText(),
                    one.path("message").asText()));
        }
        return errors.isEmpty() ? List.of(otherwise) : errors;
    }
}
