package org.hrssplan.planpackage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Decimals;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What must hold in a breakdown. Sums that do not add up are no reason to refuse it: the document is recorded as it is,
 * and the answer says that it is not consistent.
 */
final class SplitRules {

    private final PlanPackage.Split split;
    private final String place;
    private final List<Finding> findings = new ArrayList<>();

    private SplitRules(PlanPackage.Split split) {
        this.split = split;
        this.place = "/breakdowns(" + split.code() + ")";
    }

    static List<Finding> check(PlanPackage.Split split, @Nullable Indicator indicator, Set<String> regions) {
        SplitRules rules = new SplitRules(split);
        if (indicator == null) {
            rules.add("indicator", split.code() + " is not in the catalogue of this service");
            return rules.findings;
        }
        if (!Unit.parse(split.unit()).isConvertibleTo(Unit.parse(indicator.baseUnit))) {
            rules.add("unit", split.unit() + " has no value in " + indicator.baseUnit);
        }
        List<Integer> years = split.years();
        if (!years.equals(years.stream().sorted().distinct().toList())) {
            rules.add("years", "the years of the columns ascend");
        }
        Set<String> seen = new HashSet<>();
        for (PlanPackage.SplitRow row : split.rows()) {
            if (!regions.contains(row.region())) {
                rules.add("region", row.region() + " is neither a known region nor an area of this package");
            }
            if (!seen.add(row.region())) {
                rules.add("partition", row.region() + " stands twice");
            }
            rules.checkLine(row.name(), row.values(), row.total(), indicator.kind);
        }
        rules.checkLine(
                "printedTotals",
                split.printedTotals().values(),
                split.printedTotals().total(),
                indicator.kind);
        return rules.findings;
    }

    private void checkLine(String label, List<String> values, @Nullable String total, Kind kind) {
        if (values.size() != split.years().size()) {
            add(
                    "columns",
                    label + " has " + values.size() + " values for "
                            + split.years().size() + " years");
        }
        if ((total != null) != (kind == Kind.FLOW)) {
            add("total", label + ": the years of a flow have a total, those of a stock have none");
        }
        List<String> figures = new ArrayList<>(values);
        if (total != null) {
            figures.add(total);
        }
        for (String figure : figures) {
            try {
                Decimals.parse(figure);
            } catch (IllegalArgumentException e) {
                add("figure", label + ": " + figure + " is " + e.getMessage());
            }
        }
    }

    private void add(String rule, String message) {
        findings.add(new Finding(place, rule, message));
    }
}
