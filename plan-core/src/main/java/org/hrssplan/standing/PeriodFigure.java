package org.hrssplan.standing;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.value.Figure;

/**
 * What is published of an indicator for a period, in its base unit.
 *
 * @param rounding how far rounding may have moved it
 * @param period that it is the value of: that of a flow's sum, else its own
 * @param partial whether months of a flow's period are not published
 * @param parts what it is made of
 */
public record PeriodFigure(
        Figure figure, BigDecimal rounding, Period period, boolean partial, List<PublishedFigure> parts) {

    public PeriodFigure {
        parts = List.copyOf(parts);
    }

    static PeriodFigure of(PublishedFigure one) {
        return new PeriodFigure(one.figure(), one.rounding(), one.period(), false, List.of(one));
    }
}
