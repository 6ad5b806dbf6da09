package org.hrssplan.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hrssplan.gateway.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * An application with its OpenAPI document.
 *
 * @param domain of a service; null for the gateway
 */
record Application(@Nullable Domain domain, ObjectNode document) {

    boolean isGateway() {
        return domain == null;
    }

    /** The domain as the first word of a name, such as {@code SocialInsurance}; of a service only. */
    String word() {
        return Arrays.stream(id().split("-"))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
    }

    /** The domain as it stands in a path, such as {@code social-insurance}; of a service only. */
    String id() {
        if (domain == null) {
            throw new IllegalStateException("the gateway has no domain");
        }
        return domain.id();
    }
}
