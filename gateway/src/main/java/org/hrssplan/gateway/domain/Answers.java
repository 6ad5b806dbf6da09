package org.hrssplan.gateway.domain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.NotFound;
import org.hrssplan.gateway.domain.DomainAnswer.Refused;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.JsonRules;

/** Decides what the reply of a domain is worth. */
@ApplicationScoped
class Answers {
    private static final int MAX_DIGITS = 40;
    private static final Set<ErrorCode> NOT_FOUND = Set.of(ErrorCode.PLAN_NOT_FOUND, ErrorCode.INDICATOR_NOT_FOUND);
    private static final Set<ErrorCode> PASSED_ON = Set.of(
            ErrorCode.INVALID_PARAMETER,
            ErrorCode.PERIOD_OUTSIDE_PLAN,
            ErrorCode.AS_OF_IN_FUTURE,
            ErrorCode.REGION_NOT_FOUND,
            ErrorCode.VALIDATION_FAILED);

    private final ObjectReader tolerant;
    private final ObjectReader tree;

    Answers(ObjectMapper mapper, AskingConfig asking) {
        JsonFactory bounded = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(JsonRules.MAX_NESTING)
                        .maxNumberLength(MAX_DIGITS)
                        .maxTokenCount(asking.maxTokens())
                        .build())
                .build()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        tolerant = mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        tree = mapper.reader().with(bounded);
    }

    <T> DomainAnswer<T> of(Reply reply, Reading<T> reading) {
        if (reply instanceof Reply.Answered answered) {
            return answered.status() == 200 ? content(answered, reading) : refusal(answered);
        }
        return new Unavailable<>(((Reply.Failed) reply).reason());
    }

    /** An answer as it is: success or refusal, as long as it is JSON and no failure. */
    DomainAnswer<Said> said(Reply reply) {
        if (!(reply instanceof Reply.Answered answered)) {
            return new Unavailable<>(((Reply.Failed) reply).reason());
        }
        if (answered.status() >= 500 || (answered.status() >= 300 && answered.status() < 400)) {
            return new Unavailable<>(Reasons.ofStatus(answered.status()));
        }
        return content(answered, (json, tolerant) -> new Said(answered.status(), json));
    }

    private <T> DomainAnswer<T> content(Reply.Answered answered, Reading<T> reading) {
        try {
            JsonNode json = tree.readTree(answered.body().open());
            return areBounded(json) ? new Known<>(reading.read(json, tolerant)) : new Unavailable<>(Reasons.BAD_ANSWER);
        } catch (IOException | IllegalArgumentException e) {
            return new Unavailable<>(Reasons.BAD_ANSWER);
        }
    }

    private <T> DomainAnswer<T> refusal(Reply.Answered answered) {
        Optional<JsonNode> problem = problem(answered);
        Optional<ErrorCode> code = problem.flatMap(Answers::code).filter(c -> c.status() == answered.status());
        if (code.filter(NOT_FOUND::contains).isPresent()) {
            return new NotFound<>();
        }
        return code.filter(PASSED_ON::contains)
                .<DomainAnswer<T>>map(
                        c -> new Refused<>(c, problem.get().path("detail").textValue()))
                .orElseGet(() -> new Unavailable<>(Reasons.ofStatus(answered.status())));
    }

    private Optional<JsonNode> problem(Reply.Answered answered) {
        try {
            return answered.status() < 400 || answered.status() >= 500
                    ? Optional.empty()
                    : Optional.of(tree.readTree(answered.body().open()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ErrorCode> code(JsonNode problem) {
        return Arrays.stream(ErrorCode.values())
                .filter(code -> code.name().equals(problem.path("code").textValue()))
                .findFirst();
    }

    /** Written out plainly, {@code 1e9999} is ten thousand digits. */
    private static boolean areBounded(JsonNode json) {
        if (json.isNumber()) {
            return Math.abs((long) json.decimalValue().scale()) <= MAX_DIGITS;
        }
        for (JsonNode child : json) {
            if (!areBounded(child)) {
                return false;
            }
        }
        return true;
    }
}
