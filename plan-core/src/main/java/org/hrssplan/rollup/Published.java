package org.hrssplan.rollup;

import org.hrssplan.period.Period;
import org.hrssplan.quality.Series;
import org.hrssplan.value.Figure;

/**
 * A published value that others are made of.
 *
 * @param revision 1 or more
 * @param figure in the base unit, as finely as it was given ({@link org.hrssplan.quality.Candidate#inBaseUnit})
 */
public record Published(Series series, Period period, int revision, Figure figure) {}
