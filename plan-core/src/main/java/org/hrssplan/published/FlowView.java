package org.hrssplan.published;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A flow over a period on the wire.
 *
 * @param value in unit; null where nothing is published, or a part is known only as an inequality
 * @param partial whether a month of the period is not in it
 * @param observations ids of what was added
 */
public record FlowView(
        String indicator,
        String name,
        String nameEn,
        String unit,
        @Nullable BigDecimal value,
        boolean partial,
        List<String> observations) {

    public static FlowView of(Indicator indicator, FlowTotal total) {
        return new FlowView(
                indicator.code,
                indicator.nameZh,
                indicator.nameEn,
                indicator.baseUnit,
                total.value(),
                !total.complete(),
                total.parts().stream().map(PublishedValue::id).toList());
    }
}
