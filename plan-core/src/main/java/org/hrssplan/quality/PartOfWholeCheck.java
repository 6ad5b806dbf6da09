package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** A part is not above its whole; found only where rounding as printed does not explain it. */
record PartOfWholeCheck(Measure part, String whole, Severity severity) implements Check {

    @Override
    public void needs(Series own, RegionTree regions, Consumer<Series> needed) {
        needed.accept(new Series(own.region(), part.code()));
        needed.accept(new Series(own.region(), whole));
    }

    @Override
    public void check(Known known, List<Finding> found) {
        BigDecimal ofPart = known.value(part.code());
        BigDecimal ofWhole = known.value(whole);
        if (ofPart == null || ofWhole == null) {
            return;
        }
        BigDecimal rounding = Known.rounding(ofPart, part.kind()).add(Known.rounding(ofWhole, part.kind()));
        if (ofPart.subtract(ofWhole).compareTo(rounding) > 0) {
            found.add(new Finding(
                    Rule.PART_OF_WHOLE,
                    severity,
                    List.of(part.code(), ofPart.toPlainString(), whole, ofWhole.toPlainString(), part.baseUnit())));
        }
    }
}
