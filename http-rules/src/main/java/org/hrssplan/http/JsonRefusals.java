package org.hrssplan.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;

/** Tells what is wrong with a body of JSON, without the class names that Jackson puts into its messages. */
final class JsonRefusals {
    private JsonRefusals() {}

    static Refusal of(JsonProcessingException e) {
        if (e.getProcessor() instanceof JsonGenerator || e instanceof InvalidDefinitionException) {
            return Refusal.of(ErrorCode.INTERNAL_ERROR);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Refusal.of(ErrorCode.UNKNOWN_FIELD, unknown.getPropertyName())
                    .because(pointer(unknown.getPath()), "UNKNOWN_FIELD");
        }
        Refusal malformed = Refusal.of(ErrorCode.MALFORMED_JSON, line(e.getLocation()), column(e.getLocation()));
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return malformed.because(pointer(mapping.getPath()), "INVALID_VALUE");
        }
        return malformed;
    }

    private static int line(JsonLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static int column(JsonLocation location) {
        return location == null ? 1 : Math.max(1, location.getColumnNr());
    }

    private static String pointer(List<Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (Reference step : path) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(Math.max(0, step.getIndex()));
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
