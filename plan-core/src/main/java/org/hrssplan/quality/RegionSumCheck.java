package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a region add up to it, once all of them have a value: not reported is not zero. Checked at the region and
 * at each part, so that the last to arrive finds it.
 *
 * @param regions codes of the regions whose parts are all known
 * @param tolerance in base units, beside what rounding as printed explains
 */
record RegionSumCheck(Measure measure, Set<String> regions, BigDecimal tolerance, Severity severity) implements Check {

    @Override
    public void needs(Series own, RegionTree tree, Consumer<Series> needed) {
        for (String region : wholes(own.region(), tree)) {
            needed.accept(in(region));
            tree.parts(region).forEach(part -> needed.accept(in(part)));
        }
    }

    @Override
    public void check(Known known, List<Finding> found) {
        for (String region : wholes(known.candidate().series().region(), known.around())) {
            compare(region, known, found);
        }
    }

    private void compare(String region, Known known, List<Finding> found) {
        BigDecimal whole = known.value(in(region));
        List<String> parts = known.around().parts(region);
        if (whole == null || parts.isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal allowed = tolerance.add(known.rounding(in(region), whole));
        for (String part : parts) {
            BigDecimal value = known.value(in(part));
            if (value == null) {
                return;
            }
            sum = sum.add(value);
            allowed = allowed.add(known.rounding(in(part), value));
        }
        if (sum.subtract(whole).abs().compareTo(allowed) > 0) {
            found.add(new Finding(
                    Rule.REGION_SUM,
                    severity,
                    List.of(region, whole.toPlainString(), sum.toPlainString(), measure.baseUnit())));
        }
    }

    private List<String> wholes(String region, RegionTree tree) {
        List<String> wholes = new ArrayList<>(2);
        addWhole(region, wholes);
        addWhole(tree.whole(region), wholes);
        return wholes;
    }

    private void addWhole(@Nullable String region, List<String> wholes) {
        if (region != null && regions.contains(region)) {
            wholes.add(region);
        }
    }

    private Series in(String region) {
        return new Series(region, measure.code());
    }
}
