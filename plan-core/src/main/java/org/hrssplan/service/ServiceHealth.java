package org.hrssplan.service;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells with the readiness of a service which one it is, and of which version. */
@Readiness
public class ServiceHealth implements HealthCheck {

    private final ServiceConfig service;
    private final String version;

    ServiceHealth(ServiceConfig service, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.service = service;
        this.version = version;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("service")
                .up()
                .withData("domain", service.domain())
                .withData("version", version)
                .build();
    }
}
