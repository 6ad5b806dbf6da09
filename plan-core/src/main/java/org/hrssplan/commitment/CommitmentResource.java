package org.hrssplan.commitment;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.fulfilment.FulfilmentState;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.progress.EvaluationPeriods;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Programmes and commitments over HTTP. */
@PermitAll
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments")
@Transactional
public class CommitmentResource {

    private final PlanRepository plans;
    private final EvaluationPeriods periods;
    private final CommitmentService commitments;
    private final Journal journal;

    CommitmentResource(
            PlanRepository plans, EvaluationPeriods periods, CommitmentService commitments, Journal journal) {
        this.plans = plans;
        this.periods = periods;
        this.commitments = commitments;
        this.journal = journal;
    }

    @GET
    @Path("/{plan}/programmes")
    @Operation(
            operationId = "listProgrammes",
            summary = "This service's named action plans, with how far their commitments are")
    public Page<ProgrammeView> programmes(
            @RestPath String plan,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        return Paging.of(
                commitments
                        .fulfilment(found, periods.of(found, period, vintage), vintage)
                        .programmes(),
                one -> Integer.toString(one.number()),
                limit,
                cursor,
                "programmes " + plan + " " + period + " " + vintage);
    }

    @GET
    @Path("/{plan}/programmes/{number}")
    @Operation(operationId = "getProgramme", summary = "One named action plan")
    public ProgrammeView programme(
            @RestPath String plan,
            @RestPath int number,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        return commitments.programme(found, number, periods.of(found, period, vintage), vintage);
    }

    @GET
    @Path("/{plan}/commitments")
    @Operation(
            operationId = "listCommitments",
            summary = "This service's promises outside the indicator table, and where they stand; a repeated filter"
                    + " means or")
    public Page<CommitmentView> list(
            @RestPath String plan,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @RestQuery List<CommitmentKind> kind,
            @RestQuery List<FulfilmentState> state,
            @RestQuery List<Integer> programme,
            @RestQuery List<String> indicator,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        CommitmentFilter filter = new CommitmentFilter(kind, state, programme, indicator);
        return Paging.of(
                commitments.list(found, filter, periods.of(found, period, vintage), vintage),
                CommitmentView::id,
                limit,
                cursor,
                "commitments " + plan + " " + period + " " + filter + " " + vintage);
    }

    @GET
    @Path("/{plan}/commitments/{id}")
    @Operation(operationId = "getCommitment", summary = "One promise, and where it stands")
    public CommitmentView get(
            @RestPath String plan,
            @RestPath String id,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        return commitments.get(found, id, periods.of(found, period, vintage), vintage);
    }

    @GET
    @Path("/{plan}/fulfilment")
    @Operation(
            operationId = "getFulfilment",
            summary = "How many of this service's commitments stand where, together, by programme and by chapter")
    public FulfilmentView fulfilment(
            @RestPath String plan, @RestQuery @Nullable String period, @RestQuery @Nullable Instant asOf) {
        Vintage vintage = journal.at(asOf);
        Plan found = plans.require(plan);
        return commitments.fulfilment(found, periods.of(found, period, vintage), vintage);
    }
}
