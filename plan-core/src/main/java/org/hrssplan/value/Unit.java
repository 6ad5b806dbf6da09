package org.hrssplan.value;

import java.math.BigDecimal;

/**
 * A unit as printed (万人), with its base unit (人) and the power of ten between them (4). A unit of two counts, such as
 * 人/万人, is its own base unit.
 */
public record Unit(String printed, String base, int powerOfTen) {

    /** Reads a printed unit: a leading 万 or 亿 multiplies, everything else is the base unit. */
    public static Unit parse(String printed) {
        if (printed.isBlank()) {
            throw new IllegalArgumentException("a unit is not blank");
        }
        if (printed.length() > 1 && printed.charAt(0) == '万') {
            return new Unit(printed, printed.substring(1), 4);
        }
        if (printed.length() > 1 && printed.charAt(0) == '亿') {
            return new Unit(printed, printed.substring(1), 8);
        }
        return new Unit(printed, printed, 0);
    }

    public boolean isConvertibleTo(Unit other) {
        return base.equals(other.base);
    }

    /**
     * Converts a value of this unit to {@code other}, exactly: 11500 人 is 1.15 万人.
     *
     * @throws IllegalArgumentException if the base units differ; 人次 is never 人
     */
    public BigDecimal convert(BigDecimal value, Unit other) {
        if (!isConvertibleTo(other)) {
            throw new IllegalArgumentException("a value in " + printed + " has no value in " + other.printed);
        }
        int shift = powerOfTen - other.powerOfTen;
        if (shift == 0) {
            return value;
        }
        BigDecimal converted = value.scaleByPowerOfTen(shift);
        return converted.scale() < 0 ? converted.setScale(0) : converted;
    }

    /** A value of this unit in its base unit, exactly: 1.15 万人 is 11500 (人). */
    public BigDecimal toBase(BigDecimal value) {
        return convert(value, parse(base));
    }

    @Override
    public String toString() {
        return printed;
    }
}
