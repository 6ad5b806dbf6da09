package org.hrssplan.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.period.Period;
import org.hrssplan.progress.ExplanationView.Input;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Target;
import org.hrssplan.value.Figure;
import org.hrssplan.verdict.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks of one region for one indicator: a row of its table, or a line of one of its breakdowns.
 *
 * @param indicator code
 * @param region code
 * @param unit of every figure of the answer: that of the row, or of the breakdown
 * @param baseline exact figure of the base year, measured as the target is; null where there is none
 * @param baselineComparable whether the base year's figure is measured as the target is, be it exact or not
 * @param reportedBaseline the base year, where a value published for it is the baseline since none is printed
 * @param schedule the years that the document asks for, null where it asks for none
 * @param inputs target, baseline and the years of the schedule, each with its source
 */
public record RegionTarget(
        String indicator,
        String region,
        String unit,
        Kind kind,
        Target target,
        @Nullable BigDecimal baseline,
        boolean baselineComparable,
        @Nullable Period reportedBaseline,
        @Nullable Schedule schedule,
        List<Input> inputs) {

    public RegionTarget {
        inputs = List.copyOf(inputs);
    }

    /** The same with a baseline that was published, which may show that the target is a floor to keep. */
    RegionTarget withBaseline(Figure published, Input input) {
        return new RegionTarget(
                indicator,
                region,
                unit,
                kind,
                target.from(kind, published),
                published.exactValue(),
                true,
                null,
                schedule,
                Stream.concat(inputs.stream(), Stream.of(input)).toList());
    }
}
