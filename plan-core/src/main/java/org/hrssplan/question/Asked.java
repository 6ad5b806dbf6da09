package org.hrssplan.question;

import org.hrssplan.period.Period;
import org.hrssplan.region.Region;
import org.hrssplan.vintage.Vintage;

/** What a view is asked for: a region, a period, and with what was known when. */
public record Asked(Region region, Period period, Vintage vintage) {}
