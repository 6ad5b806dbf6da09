package org.hrssplan.gateway.completeness;

import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins.
 *
 * @param domain whose entries come first on it
 * @param cursor of that domain; null for its first page
 */
record Place(Domain domain, @Nullable String cursor) {
    private static final Place START = new Place(Domain.EMPLOYMENT, null);

    /** The place for which a cursor stands; the beginning without one, INVALID_CURSOR for one of other filters. */
    static Place of(@Nullable String cursor, String filters) {
        if (cursor == null) {
            return START;
        }
        String[] parts = Paging.decode(cursor, filters).split(" ", 2);
        Domain domain = Domain.of(parts[0]).orElseThrow(() -> new ApiException(ErrorCode.INVALID_CURSOR));
        return new Place(domain, parts.length == 1 ? null : parts[1]);
    }

    String encoded(String filters) {
        return Paging.encode(cursor == null ? domain.id() : domain.id() + " " + cursor, filters);
    }

    /** How many entries a domain is asked for: one where it is only asked for its counts. */
    int limit(Domain asked, int size) {
        return asked.compareTo(domain) < 0 ? 1 : size;
    }

    @Nullable
    String cursor(Domain asked) {
        return asked == domain ? cursor : null;
    }
}
