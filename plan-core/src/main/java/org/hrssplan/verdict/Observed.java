package org.hrssplan.verdict;

import org.hrssplan.period.Period;
import org.hrssplan.value.Figure;

/**
 * A published value as the rules see it.
 *
 * @param id of the observation, repeated in the explanation
 * @param period the value's own period
 * @param figure in the unit of the target
 * @param revision 1 or more
 */
public record Observed(String id, Period period, Figure figure, int revision) {}
