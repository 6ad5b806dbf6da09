package org.hrssplan.breakdown;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.http.Languages;
import org.jboss.resteasy.reactive.RestPath;

/** Proposals for breakdowns over HTTP. */
@Path("/api/v1/plans/{plan}/breakdowns/{code}/proposal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "breakdowns")
public class ProposalResource {

    private final ProposalService proposals;

    ProposalResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLANNER)
    @Scoped(Scope.PLAN)
    @Operation(
            operationId = "proposeBreakdown",
            summary = "Propose a split of a target that adds up to it exactly; nothing is written")
    public ProposalView propose(
            @RestPath String plan, @RestPath String code, GivenProposal given, @Context HttpHeaders headers) {
        return proposals.propose(plan, code, given, Languages.of(headers));
    }
}
