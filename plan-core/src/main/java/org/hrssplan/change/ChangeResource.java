package org.hrssplan.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.vintage.Journal;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The change feed over HTTP. */
@PermitAll
@Path("/api/v1/changes")
@Tag(name = "changes")
public class ChangeResource {

    private static final String EVENT =
            """
            event: change
            id: 3
            data: {"seq":3,"type":"OBSERVATION_PUBLISHED", …}

            event: watermark
            data: {"seq":3,"at":"2023-02-01T01:00:00Z"}

            """;

    private final ChangeFeed feed;
    private final ChangeStreams streams;
    private final Journal journal;
    private final ObjectMapper json;

    ChangeResource(ChangeFeed feed, ChangeStreams streams, Journal journal, ObjectMapper json) {
        this.feed = feed;
        this.streams = streams;
        this.journal = journal;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listChanges",
            summary = "Everything that was published, once and in the order of the commits, behind a number")
    public Page<ChangeView> list(
            @RestQuery @Nullable Long after, @RestQuery @Nullable Instant asOf, @RestQuery @Nullable Integer limit) {
        int size = Paging.limit(limit);
        List<ChangeView> found = feed.after(from(after, null), size + 1, journal.at(asOf));
        List<ChangeView> page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                page, found.size() > size ? Long.toString(page.get(size - 1).seq()) : null);
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamChanges",
            summary =
                    "The same without an end, as Server-Sent Events; Last-Event-ID resumes. A watermark, at least once a"
                            + " second, says how far the feed has come")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            example = EVENT))
    @APIResponse(responseCode = "503")
    public Multi<OutboundSseEvent> stream(
            @RestQuery @Nullable Long after,
            @RestHeader("Last-Event-ID") @Nullable Long lastEventId,
            @Context Sse sse) {
        return streams.after(from(after, lastEventId)).map(told -> event(told, sse));
    }

    @GET
    @Path("/watermark")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getWatermark",
            summary = "How far the feed has come; unchanged as long as nothing whatever is written")
    public Watermark watermark() {
        return feed.watermark();
    }

    private static long from(@Nullable Long after, @Nullable Long lastEventId) {
        long from = lastEventId != null ? lastEventId : after != null ? after : 0;
        if (from < 0) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "after", from);
        }
        return from;
    }

    private OutboundSseEvent event(FeedEvent told, Sse sse) {
        try {
            if (told instanceof FeedEvent.Told change) {
                return sse.newEventBuilder()
                        .id(Long.toString(change.change().seq()))
                        .name("change")
                        .data(json.writeValueAsString(change.change()))
                        .build();
            }
            Watermark reached = ((FeedEvent.Reached) told).watermark();
            return sse.newEventBuilder()
                    .name("watermark")
                    .data(json.writeValueAsString(reached))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
