package org.hrssplan.quality;

import java.math.BigDecimal;
import org.hrssplan.period.Period;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;

/**
 * A value that is being submitted.
 *
 * @param figure in base units by {@link #inBaseUnit}
 */
public record Candidate(Series series, Period period, Figure figure) {

    /** A value as given, in {@code unit}. */
    public static Candidate of(Series series, Period period, Figure given, Unit unit) {
        return new Candidate(series, period, inBaseUnit(given, unit));
    }

    /** A figure whose value, if it has one, is {@link #inBaseUnit(BigDecimal, Unit)}. */
    public static Figure inBaseUnit(Figure given, Unit unit) {
        BigDecimal value = given.value();
        return value == null ? given : Figure.of(inBaseUnit(value, unit), given.qualifier());
    }

    /**
     * A value in the base unit of {@code unit}, which still says how finely it was given: 6.1 万人 is 61E+3 人, known to
     * the thousand, and 61000 人 is 61000, known to the person.
     */
    public static BigDecimal inBaseUnit(BigDecimal given, Unit unit) {
        return given.scaleByPowerOfTen(unit.powerOfTen());
    }
}
