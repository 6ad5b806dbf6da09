package org.hrssplan.gateway.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.part.PlanQuestion;

/** A part that has been read once and is kept as JSON, which takes a tenth of the room of what it is read into. */
final class StoredPart {
    private final byte[] json;
    private final Domain domain;
    private final PlanQuestion question;

    private StoredPart(byte[] json, Domain domain, PlanQuestion question) {
        this.json = json;
        this.domain = domain;
        this.question = question;
    }

    /**
     * Keeps the answer to the question for a plan's part.
     *
     * @throws IllegalArgumentException if it is the answer to another question
     */
    static StoredPart of(JsonNode json, ObjectReader reader, ObjectWriter writer, Domain domain, PlanQuestion question)
            throws JsonProcessingException {
        PlanPart.read(json, reader, domain, question);
        return new StoredPart(writer.writeValueAsBytes(json), domain, question);
    }

    /** Reads it again. */
    PlanPart open(ObjectReader reader) {
        try {
            return PlanPart.read(reader.readTree(json), reader, domain, question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
