package org.hrssplan.gateway.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.hrssplan.gateway.domain.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationsTest {
    private final Locations locations = new Locations(
            new Address(Domain.SOCIAL_INSURANCE, "/api/v1/observations"),
            URI.create("http://Service:8082"),
            Set.of(Origin.of("http", "service", 8082), Origin.of("https", "plan.example.cn", -1)));

    @ParameterizedTest
    @CsvSource({
        "/api/v1/observations/1, /api/v1/social-insurance/observations/1",
        "http://service:8082/api/v1/observations/1?x=%20#f, /api/v1/social-insurance/observations/1?x=%20#f",
        "HTTP://SERVICE:8082/api/v1/plans, /api/v1/social-insurance/plans",
        "https://plan.example.cn/api/v1/plans, /api/v1/social-insurance/plans",
        "https://plan.example.cn:443/api/v1/plans, /api/v1/social-insurance/plans",
        "//service:8082/api/v1/plans, /api/v1/social-insurance/plans",
        "imports/7, /api/v1/social-insurance/imports/7",
        "../v1/plans, /api/v1/social-insurance/plans"
    })
    void theDomainIsPutIn(String there, String here) {
        assertThat(locations.here(there)).contains(here);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere:8082/api/v1/plans",
                "http://service:8083/api/v1/plans",
                "https://service:8082/api/v1/plans",
                "//elsewhere/api/v1/plans",
                "http://user@service:8082/api/v1/plans",
                "/q/health",
                "/api/v1/../../q/health",
                "/api/v1/%2e%2e/q",
                "/api/v1//elsewhere",
                "/\\elsewhere",
                "javascript:alert(1)",
                "http://",
                ""
            })
    void whatLeadsElsewhereIsNotSaid(String there) {
        assertThat(locations.here(there).filter(here -> !here.equals("/api/v1/social-insurance/observations")))
                .isEmpty();
    }
}
