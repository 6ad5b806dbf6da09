package org.hrssplan.rollup;

import java.util.Map;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Series;

/** What is published. */
public interface PublishedValues {

    /** The latest published revision of every period, empty where nothing is published. */
    Map<Period, Published> of(Series series);
}
