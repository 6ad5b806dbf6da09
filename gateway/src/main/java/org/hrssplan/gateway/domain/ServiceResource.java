package org.hrssplan.gateway.domain;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.jspecify.annotations.Nullable;

/** The services behind the gateway. */
@Path("/api/v1/services")
@Tag(name = "services", description = "The services behind the gateway")
@Produces(MediaType.APPLICATION_JSON)
public class ServiceResource {
    private final Domains domains;
    private final DomainStates states;
    private final DomainFeeds feeds;

    ServiceResource(Domains domains, DomainStates states, DomainFeeds feeds) {
        this.domains = domains;
        this.states = states;
        this.feeds = feeds;
    }

    @GET
    @Operation(
            operationId = "listServices",
            summary =
                    "How the services behind the gateway are: version, readiness, and how fresh what is known of them is")
    public Uni<Page<ServiceView>> list() {
        Deadline deadline = domains.deadline();
        return domains.all(domain -> domains.one(
                        domain, "/q/health/ready", Languages.CHINESE, deadline, (json, tolerant) -> Health.of(json)))
                .map(said -> Page.whole(said.entrySet().stream().map(this::view).toList()));
    }

    /** What a service says of itself. */
    private record Health(boolean up, @Nullable String version) {
        static Health of(JsonNode json) {
            String version = null;
            for (JsonNode check : json.path("checks")) {
                if (check.path("name").asText().equals("service")) {
                    version = check.path("data").path("version").textValue();
                }
            }
            return new Health("UP".equals(json.required("status").textValue()), version);
        }
    }

    private ServiceView view(Map.Entry<Domain, DomainAnswer<Health>> said) {
        DomainState state = states.after(said.getKey(), said.getValue());
        Health health = said.getValue() instanceof Known<Health> known ? known.content() : null;
        return new ServiceView(
                state.domain(),
                state.state(),
                state.since(),
                state.reason(),
                readiness(said.getValue()),
                health == null ? null : health.version(),
                feeds.of(said.getKey()).view());
    }

    private static Readiness readiness(DomainAnswer<Health> answer) {
        if (answer instanceof Known<Health> known && known.content().up()) {
            return Readiness.UP;
        }
        boolean saysNo = answer instanceof Known
                || (answer instanceof Unavailable<Health> unavailable
                        && unavailable.reason().equals(Reasons.ofStatus(503)));
        return saysNo ? Readiness.DOWN : Readiness.UNKNOWN;
    }
}
