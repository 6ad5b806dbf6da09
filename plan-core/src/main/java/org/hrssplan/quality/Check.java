package org.hrssplan.quality;

import java.util.List;
import java.util.function.Consumer;

/** A rule with its parameters, ready for the values of one indicator. */
interface Check {

    /** Names the series, other than its own, beside which a value of {@code own} is checked. */
    default void needs(Series own, RegionTree regions, Consumer<Series> needed) {}

    void check(Known known, List<Finding> found);
}
