package org.hrssplan.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Something that takes as long as a test wants. */
@Path("/api/v1/held")
public class HeldResource {
    private final Held held;

    HeldResource(Held held) {
        this.held = held;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Uni<String> get() {
        return Uni.createFrom().<String>emitter(held::hold);
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<String> stream() {
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item("begun"), Multi.createFrom().nothing());
    }

    @POST
    @Produces(MediaType.TEXT_PLAIN)
    public String write() throws InterruptedException {
        held.write();
        return "written";
    }
}
