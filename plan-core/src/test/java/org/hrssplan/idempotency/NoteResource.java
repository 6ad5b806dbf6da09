package org.hrssplan.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Languages;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Something to send twice. */
@PermitAll
@Path("/api/v1/notes")
public class NoteResource {
    static final AtomicInteger WRITTEN = new AtomicInteger();

    private final IdempotentRequests requests;
    private final ObjectMapper json;

    NoteResource(IdempotentRequests requests, ObjectMapper json) {
        this.requests = requests;
        this.json = json;
    }

    /** What is sent and answered. */
    public record Note(String text, BigDecimal value) {}

    @POST
    @Transactional
    public Response write(
            Note note, @RestHeader("Idempotency-Key") @Nullable String key, @Context HttpHeaders headers) {
        return requests.once(key, "POST /api/v1/notes", RequestFingerprint.of(note, json), () -> {
                    int number = WRITTEN.incrementAndGet();
                    if (note.text().isEmpty()) {
                        throw new ApiException(ErrorCode.VALIDATION_FAILED);
                    }
                    return StoredAnswer.of(201, note, Languages.of(headers), json)
                            .with("Location", "/api/v1/notes/" + number)
                            .with("ETag", "\"n" + number + "\"");
                })
                .toResponse();
    }
}
