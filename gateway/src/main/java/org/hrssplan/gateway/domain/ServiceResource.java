package org.hrssplan.gateway.domain;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.gateway.domain.DomainAnswer.Known;
import org.hrssplan.gateway.domain.DomainAnswer.Unavailable;
import org.hrssplan.gateway.domain.ServiceView.Readiness;
import org.hrssplan.http.Languages;
import org.hrssplan.http.Page;

/** The services behind the gateway. */
@Path("/api/v1/services")
@Tag(name = "services", description = "The services behind the gateway")
@Produces(MediaType.APPLICATION_JSON)
public class ServiceResource {
    private final Domains domains;
    private final DomainStates states;

    ServiceResource(Domains domains, DomainStates states) {
        this.domains = domains;
        this.states = states;
    }

    @GET
    @Operation(operationId = "listServices", summary = "How the services behind the gateway are")
    public Uni<Page<ServiceView>> list() {
        Deadline deadline = domains.deadline();
        return domains.all(domain -> domains.one(
                        domain, "/q/health/ready", Languages.CHINESE, deadline, (json, tolerant) -> isUp(json)))
                .map(said -> Page.whole(said.entrySet().stream().map(this::view).toList()));
    }

    private static boolean isUp(com.fasterxml.jackson.databind.JsonNode health) {
        return "UP".equals(health.required("status").textValue());
    }

    private ServiceView view(Map.Entry<Domain, DomainAnswer<Boolean>> said) {
        DomainState state = states.after(said.getKey(), said.getValue());
        return new ServiceView(
                state.domain(), state.state(), state.since(), state.reason(), readiness(said.getValue()));
    }

    private static Readiness readiness(DomainAnswer<Boolean> answer) {
        if (answer instanceof Known<Boolean> known && known.content()) {
            return Readiness.UP;
        }
        boolean saysNo = answer instanceof Known
                || (answer instanceof Unavailable<Boolean> unavailable
                        && unavailable.reason().equals(Reasons.ofStatus(503)));
        return saysNo ? Readiness.DOWN : Readiness.UNKNOWN;
    }
}
