package org.hrssplan.gateway.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;

/** Turns an answer of JSON into what is made of it; throws where it is not what was asked for. */
@FunctionalInterface
public interface Reading<T> {
    /**
     * The content of an answer.
     *
     * @param json its numbers are exact and bounded
     * @param tolerant reads records, ignoring fields that they do not have
     * @throws JsonProcessingException if a type is wrong
     * @throws IllegalArgumentException if it contradicts itself or the question
     */
    T read(JsonNode json, ObjectReader tolerant) throws JsonProcessingException;
}
