package org.hrssplan.gateway.plan;

import java.util.Map;
import java.util.function.Supplier;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.KeptAnswer.Entry;
import org.hrssplan.http.ApiException;
import org.jspecify.annotations.Nullable;

/** What was made of the parts of a plan: the view, or why there is none. */
final class Composition {
    private final Map<Domain, Entry<StoredPart>> entries;
    private final @Nullable Rendering json;
    private final @Nullable Supplier<Rendering> text;
    private final @Nullable ApiException refusal;
    private volatile @Nullable Rendering written;

    private Composition(
            Map<Domain, Entry<StoredPart>> entries,
            @Nullable Rendering json,
            @Nullable Supplier<Rendering> text,
            @Nullable ApiException refusal) {
        this.entries = entries;
        this.json = json;
        this.text = text;
        this.refusal = refusal;
    }

    /**
     * A view.
     *
     * @param text is written when somebody asks for it first
     */
    static Composition of(Map<Domain, Entry<StoredPart>> entries, Rendering json, Supplier<Rendering> text) {
        return new Composition(entries, json, text, null);
    }

    /** No view. */
    static Composition refused(Map<Domain, Entry<StoredPart>> entries, ApiException refusal) {
        return new Composition(entries, null, null, refusal);
    }

    /** Whether a domain's part of it is this very one. */
    @SuppressWarnings("ReferenceEquality") // an entry is another one as soon as its domain was asked again
    boolean isOf(Domain domain, Entry<StoredPart> part) {
        return entries.get(domain) == part;
    }

    /** The view as JSON; null if there is none. */
    @Nullable
    Rendering json() {
        return json;
    }

    /**
     * The view.
     *
     * @param asText for people at a terminal, or as JSON
     * @throws ApiException if there is none
     */
    Rendering rendering(boolean asText) {
        if (refusal != null) {
            throw refusal;
        }
        return asText ? text() : json;
    }

    private Rendering text() {
        Rendering last = written;
        if (last == null) {
            last = text.get();
            written = last;
        }
        return last;
    }
}
