package org.hrssplan.auditlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What those who execute a request know of it and its answer does not say, for the entry in the audit log. */
@RequestScoped
public class AuditNotes {

    private final ObjectMapper json;
    private @Nullable Object before;
    private @Nullable Object summary;
    private @Nullable String digest;

    AuditNotes(ObjectMapper json) {
        this.json = json;
    }

    /** What stands now, on the wire, and is about to be followed by something else. */
    public void before(@Nullable Object view) {
        before = view;
    }

    /** What is to be kept of the answer where it is too long. */
    public void summary(Object view) {
        summary = view;
    }

    /** Begins an execution of the request whose body has this fingerprint, the first or another one. */
    public void begin(String fingerprint) {
        before = null;
        summary = null;
        digest = fingerprint;
    }

    @Nullable
    String before() {
        return text(before);
    }

    @Nullable
    String summary() {
        return text(summary);
    }

    /** SHA-256 of what was sent; null until it has been read. */
    @Nullable
    String digest() {
        return digest;
    }

    private @Nullable String text(@Nullable Object view) {
        try {
            return view == null ? null : json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
