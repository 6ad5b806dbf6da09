package org.hrssplan.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.hrssplan.idempotency.StoredAnswer;

/**
 * A record after it was put.
 *
 * @param view on the wire
 * @param etag of the record as it stands now
 * @param outcome what the request made of it
 */
public record PutRecord<V>(V view, String etag, RecordOutcome outcome) {

    /** 201 with Location for a new record, else 200; with its entity tag. */
    public StoredAnswer answer(String location, Locale language, ObjectMapper json) {
        boolean created = outcome == RecordOutcome.CREATED;
        StoredAnswer answer =
                StoredAnswer.of(created ? 201 : 200, view, language, json).with(HttpHeaders.ETAG, etag);
        return created ? answer.with(HttpHeaders.LOCATION, location) : answer;
    }
}
