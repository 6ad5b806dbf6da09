package org.hrssplan.talent.recruitment;

import org.hrssplan.period.Period;
import org.hrssplan.standing.IndicatorSeries;
import org.hrssplan.standing.PeriodFigure;
import org.jspecify.annotations.Nullable;

/**
 * What an area published of a flow over a period.
 *
 * @param reported whether it published anything
 * @param figure null where it published nothing, and where its inequalities contradict one another as parts of a sum
 */
record AreaFigure(boolean reported, @Nullable PeriodFigure figure) {

    static AreaFigure of(IndicatorSeries series, Period period) {
        return new AreaFigure(series.isReported(period), series.in(period));
    }

    boolean isUndecidable() {
        return reported && figure == null;
    }
}
