package org.hrssplan.gateway.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The service that owns a part of a plan, in the order in which they are shown. */
@Schema(description = "The service that owns a part of a plan: 就业, 社会保障, 人才, 劳动关系.")
public enum Domain {
    EMPLOYMENT,
    SOCIAL_INSURANCE,
    TALENT,
    LABOR_RELATIONS;

    /** The name on the wire and in the configuration, such as {@code social-insurance}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The domain of this name; empty if there is none. */
    public static Optional<Domain> of(String id) {
        return Arrays.stream(values()).filter(domain -> domain.id().equals(id)).findFirst();
    }
}
