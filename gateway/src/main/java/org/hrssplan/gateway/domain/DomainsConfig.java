package org.hrssplan.gateway.domain;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where the services are; they are configured, not discovered. */
@ConfigMapping(prefix = "hrss-plan.domains")
public interface DomainsConfig {
    /** The service of 就业. */
    Service employment();

    /** The service of 社会保障. */
    Service socialInsurance();

    /** The service of 人才. */
    Service talent();

    /** The service of 劳动关系. */
    Service laborRelations();

    /** The name of the TLS configuration for services that are asked by https; without one, who the JDK trusts is trusted. */
    Optional<String> tls();

    /** One service. */
    interface Service {
        /** Scheme, host and port, such as {@code http://localhost:8081}. */
        URI url();
    }

    /** The service of a domain. */
    default Service of(Domain domain) {
        return switch (domain) {
            case EMPLOYMENT -> employment();
            case SOCIAL_INSURANCE -> socialInsurance();
            case TALENT -> talent();
            case LABOR_RELATIONS -> laborRelations();
        };
    }
}
