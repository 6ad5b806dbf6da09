package org.hrssplan.progress;

import java.util.List;
import org.hrssplan.computation.IndicatorValue;
import org.hrssplan.verdict.Judgement;
import org.hrssplan.verdict.TargetCase;

/**
 * A target judged, with all that went into it.
 *
 * @param values what is known of the indicator in the region, published or computed
 */
public record Judged(RegionTarget target, List<IndicatorValue> values, TargetCase given, Judgement judgement) {

    public Judged {
        values = List.copyOf(values);
    }

    /** The same without the components of computed values. */
    Judged brief() {
        return new Judged(target, values.stream().map(IndicatorValue::brief).toList(), given, judgement);
    }
}
