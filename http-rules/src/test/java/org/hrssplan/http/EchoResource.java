package org.hrssplan.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Something to try the rules on. */
@Path("/api/v1/echoes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EchoResource {
    /** A body with a bit of everything. */
    public record Echo(
            @NotBlank String name,
            @Nullable BigDecimal value,
            @Nullable LocalDate day,
            int count,
            @Nullable List<@Valid Echo> parts) {}

    /** How an enum comes in a query. */
    public enum Colour {
        RED,
        GREEN
    }

    @GET
    public Page<Echo> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("colour") @Nullable Colour colour,
            @QueryParam("strict") boolean strict,
            @QueryParam("name") List<String> names,
            @QueryParam("asOf") @Nullable Instant asOf) {
        List<Echo> all = List.of(echo("a"), echo("b"), echo("c"));
        return Paging.of(all, Echo::name, limit, cursor, "colour=" + colour);
    }

    @POST
    public Echo post(@Valid Echo echo) {
        return echo;
    }

    @POST
    @Path("/later")
    public Uni<Echo> later(Echo echo) {
        return Uni.createFrom().item(echo);
    }

    @POST
    @Path("/bytes")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public long bytes(InputStream body) throws IOException {
        return body.transferTo(java.io.OutputStream.nullOutputStream());
    }

    @GET
    @Path("/numbered/{number}")
    public int numbered(@RestPath int number) {
        return number;
    }

    @GET
    @Path("/text")
    @Produces(MediaType.TEXT_PLAIN)
    public String text() {
        return "plain";
    }

    @GET
    @Path("/file")
    @Produces("text/csv")
    public byte[] file() {
        return new byte[] {1, 2, 3};
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("select secret from table at Secret.java");
    }

    @GET
    @Path("/refused")
    public String refused() {
        throw new ApiException(ErrorCode.PERIOD_OUTSIDE_PLAN, "2030", "p", "2021/2025")
                .withErrors(List.of(new FieldError("period", "PERIOD_OUTSIDE_PLAN", "2030")));
    }

    @GET
    @Path("/busy")
    public String busy() {
        throw new ApiException(ErrorCode.SERVICE_UNAVAILABLE).withRetryAfter(java.time.Duration.ofSeconds(7));
    }

    private static Echo echo(String name) {
        return new Echo(name, new BigDecimal("12.30"), null, 1, null);
    }
}
