package org.hrssplan.record;

import java.util.OptionalInt;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.IfMatch;
import org.jspecify.annotations.Nullable;

/** Entity tags of records, and what a record that is put again becomes. */
public final class RecordTags {

    private RecordTags() {}

    /** The entity tag of a record whose latest revision this is. */
    public static String of(int revision) {
        return '"' + Integer.toString(revision) + '"';
    }

    /**
     * The number of the revision that is to be written; empty where what is put is what stands, whoever put it.
     *
     * @param latest number of the latest revision, 0 for a record that is new
     * @param same whether its content is the one given
     * @param ifMatch the value of If-Match, null where the request has none
     * @throws ApiException PRECONDITION_REQUIRED, PRECONDITION_FAILED, INVALID_PARAMETER as {@link IfMatch#require}; a
     *     new record needs no If-Match, and has none that it could match
     */
    public static OptionalInt next(int latest, boolean same, @Nullable String ifMatch) {
        return next(latest, of(latest), same, ifMatch);
    }

    /** The same for a record whose entity tag tells of more than its revision. */
    public static OptionalInt next(int latest, String presentTag, boolean same, @Nullable String ifMatch) {
        if (latest > 0 && same) {
            return OptionalInt.empty();
        }
        if (latest > 0) {
            IfMatch.require(ifMatch, presentTag);
        } else if (ifMatch != null) {
            throw IfMatch.parse(ifMatch).isPresent()
                    ? new ApiException(ErrorCode.PRECONDITION_FAILED)
                    : new ApiException(ErrorCode.INVALID_PARAMETER, "If-Match", ifMatch);
        }
        return OptionalInt.of(latest + 1);
    }
}
