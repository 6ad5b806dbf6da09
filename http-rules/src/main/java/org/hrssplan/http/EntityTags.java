package org.hrssplan.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Gives JSON and text that was read a strong entity tag over exactly its bytes, unless the resource gave one, and answers
 * 304 to those who have them.
 */
@Provider
public class EntityTags implements ContainerResponseFilter {
    private static final int TAG_BYTES = 18;

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        boolean head = request.getMethod().equals(HttpMethod.HEAD);
        if (!(head || request.getMethod().equals(HttpMethod.GET)) || answer.getStatus() != 200) {
            return;
        }
        String ifNoneMatch = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        String given = answer.getHeaderString(HttpHeaders.ETAG);
        if (given != null) {
            if (IfNoneMatch.holds(ifNoneMatch, given)) {
                leaveOut(answer);
            }
            return;
        }
        boolean isText = isText(answer);
        if (!(isText || isJson(answer))) {
            return;
        }
        byte[] bytes = isText ? ((String) answer.getEntity()).getBytes(UTF_8) : bytes(answer);
        String tag = tag(bytes);
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (IfNoneMatch.holds(ifNoneMatch, tag)) {
            leaveOut(answer);
        } else {
            answer.setEntity(
                    bytes,
                    answer.getEntityAnnotations(),
                    isText ? MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8") : MediaType.APPLICATION_JSON_TYPE);
            if (head) {
                answer.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
            }
        }
    }

    private static void leaveOut(ContainerResponseContext answer) {
        answer.setStatus(304);
        answer.setEntity(null);
    }

    private static boolean isText(ContainerResponseContext answer) {
        return answer.getEntity() instanceof String
                && answer.getMediaType() != null
                && MediaType.TEXT_PLAIN_TYPE.isCompatible(answer.getMediaType());
    }

    private static boolean isJson(ContainerResponseContext answer) {
        Object entity = answer.getEntity();
        if (entity == null || entity instanceof StreamingOutput || entity instanceof InputStream) {
            return false;
        }
        MediaType type = answer.getMediaType();
        return type == null
                ? !(entity instanceof byte[] || entity instanceof String)
                : MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }

    private byte[] bytes(ContainerResponseContext answer) {
        Object entity = answer.getEntity();
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        Type type = answer.getEntityType();
        try {
            // the declared type, so that the elements of a generic list keep their type names
            return type instanceof ParameterizedType declared
                            && declared.getRawType() instanceof Class<?> raw
                            && raw.isInstance(entity)
                    ? json.writerFor(json.constructType(declared)).writeValueAsBytes(entity)
                    : json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entity tag under which a body of this type is given as JSON. */
    public static String of(Object body, ObjectMapper json) {
        try {
            return tag(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The entity tag of these bytes. */
    public static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, TAG_BYTES)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
