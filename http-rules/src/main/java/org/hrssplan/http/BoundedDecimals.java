package org.hrssplan.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads decimals from JSON numbers only, and only such that arithmetic on them ends: {@code 1e100000000} is ten bytes
 * to send and minutes to add one to.
 */
final class BoundedDecimals extends StdScalarDeserializer<BigDecimal> {
    private static final int MAX_DIGITS = 60;

    BoundedDecimals() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
        JsonToken token = json.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return context.reportInputMismatch(this, "not a number");
        }
        BigDecimal value = json.getDecimalValue();
        if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS) {
            return context.reportInputMismatch(this, "too many digits");
        }
        return value;
    }
}
