package org.hrssplan.sample;

import java.time.LocalDate;

/**
 * One generated figure.
 *
 * @param period a month such as {@code 2021-01}
 * @param value as it would be printed: a plain decimal, or shares such as {@code 10.2:39.6:50.2}
 * @param unit that the value is in
 * @param publishedOn when the fictional city published it
 */
public record SampleFigure(
        String indicator, String region, String period, String value, String unit, LocalDate publishedOn) {}
