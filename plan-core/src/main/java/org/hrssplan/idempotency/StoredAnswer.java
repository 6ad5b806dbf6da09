package org.hrssplan.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An answer that can be given again word for word, in the language in which it was given first.
 *
 * @param status 200 to 299; what failed is not stored, so that it can be tried again
 * @param headers those of this answer only, such as Location and ETag
 * @param body JSON; null where there is none
 * @param replayed whether this is not the first time that it is given
 */
public record StoredAnswer(int status, Map<String, String> headers, @Nullable String body, boolean replayed) {

    static final String REPLAYED = "Idempotent-Replayed";

    public StoredAnswer {
        if (status < 200 || status > 299) {
            throw new IllegalArgumentException("not a success: " + status);
        }
        headers = Map.copyOf(headers);
    }

    /** An answer of JSON, given for the first time. */
    public static StoredAnswer of(int status, Object body, Locale language, ObjectMapper json) {
        try {
            Map<String, String> headers = Map.of(
                    HttpHeaders.CONTENT_TYPE,
                    MediaType.APPLICATION_JSON,
                    HttpHeaders.CONTENT_LANGUAGE,
                    language.toLanguageTag());
            return new StoredAnswer(status, headers, json.writeValueAsString(body), false);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same answer with a header, such as Location or ETag, as it stands on the wire. */
    public StoredAnswer with(String header, String value) {
        var all = new TreeMap<>(headers);
        all.put(header, value);
        return new StoredAnswer(status, all, body, replayed);
    }

    /** What the client gets: the same bytes every time. */
    public Response toResponse() {
        Response.ResponseBuilder answer = Response.status(status);
        headers.forEach(answer::header);
        if (replayed) {
            answer.header(REPLAYED, true);
        }
        return answer.entity(body == null ? null : body.getBytes(UTF_8)).build();
    }
}
