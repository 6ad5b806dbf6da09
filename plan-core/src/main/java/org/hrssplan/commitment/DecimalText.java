package org.hrssplan.commitment;

import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Stores a decimal as it was given, trailing zeros included: 12.30 comes back as 12.30. */
final class DecimalText implements AttributeConverter<BigDecimal, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    @Override
    public @Nullable BigDecimal convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
