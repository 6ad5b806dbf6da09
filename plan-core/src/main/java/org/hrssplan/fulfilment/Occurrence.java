package org.hrssplan.fulfilment;

import org.hrssplan.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * One time that a promise is to be kept.
 *
 * @param period by whose end: a year, or a month
 * @param bound what a reported figure is compared with; null where it is done or not
 */
public record Occurrence(Period period, @Nullable Bound bound) {}
