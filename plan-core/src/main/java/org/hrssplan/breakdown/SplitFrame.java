package org.hrssplan.breakdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.plan.Plan;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.region.Region;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Between whom and over which years a plan's target of an indicator can be split, and in which unit: what a breakdown
 * and a proposal for one have in common.
 *
 * @param regions all that are known, by code
 */
record SplitFrame(Plan plan, Indicator indicator, Map<String, Region> regions) {

    private static final int MAX_ITEMS = 1000;
    private static final int MAX_UNIT = 20;

    /** Rates and structures do not add up. */
    void checkKind(FieldChecks checks) {
        if (!SplitTarget.isAdditive(indicator.kind)) {
            checks.add("", "NOT_ADDITIVE", indicator.nameZh);
        }
    }

    /** Null where it cannot be used, which is an error then. */
    @Nullable
    Unit unit(@Nullable String given, FieldChecks checks) {
        checks.requiredText("/unit", given, MAX_UNIT);
        if (given == null || given.isBlank()) {
            return null;
        }
        Unit unit = Unit.parse(given);
        if (!unit.isConvertibleTo(Unit.parse(indicator.baseUnit))) {
            checks.add("/unit", "UNIT_NOT_CONVERTIBLE", given, indicator.baseUnit);
        }
        return unit;
    }

    /**
     * The years ascend within the span, and those of a stock reach its end.
     *
     * @param first the earliest that there may be
     * @return empty where they cannot be used, which is an error then
     */
    List<Integer> years(@Nullable List<@Nullable Integer> given, int first, FieldChecks checks) {
        if (!checkCount("/years", given, checks)) {
            return List.of();
        }
        List<Integer> years = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            String field = "/years/" + index;
            Integer year = given.get(index);
            if (checks.range(field, year == null ? null : year.longValue(), first, plan.endYear)) {
                if (years.isEmpty() || year > years.get(years.size() - 1)) {
                    years.add(year);
                } else {
                    checks.add(field, "NOT_ASCENDING");
                }
            }
        }
        if (years.size() < given.size()) {
            return List.of();
        }
        if (indicator.kind == Kind.STOCK && !years.contains(plan.endYear)) {
            checks.add("/years", "LAST_YEAR_MISSING", Integer.toString(plan.endYear));
        }
        return years;
    }

    /** The earliest year of a breakdown: a stock may show its base. */
    int firstYear() {
        return indicator.kind == Kind.STOCK ? plan.baseYear : plan.startYear;
    }

    /** Whether there are some, and no more than one request may have. */
    boolean checkCount(String field, @Nullable List<?> given, FieldChecks checks) {
        if (given == null || given.isEmpty()) {
            checks.required(field, null);
            return false;
        }
        if (given.size() > MAX_ITEMS) {
            checks.add(field, "TOO_MANY_ITEMS", MAX_ITEMS);
            return false;
        }
        return true;
    }

    /**
     * A region of a partition is known, the plan's own or a part of it, and no other one of the partition has a part of
     * it.
     *
     * @param partition codes of all regions of the partition
     * @param seen those before
     */
    void checkRegion(String field, @Nullable String code, Set<String> partition, Set<String> seen, FieldChecks checks) {
        if (!checks.required(field, code)) {
            return;
        }
        Region region = regions.get(code);
        if (region == null) {
            checks.add(field, "UNKNOWN_REGION", code);
            return;
        }
        Set<String> above = above(region);
        if (!code.equals(plan.jurisdiction.code) && !above.contains(plan.jurisdiction.code)) {
            checks.add(field, "OUTSIDE_JURISDICTION", code, plan.jurisdiction.code);
        }
        if (!seen.add(code)) {
            checks.add(field, "NOT_A_PARTITION", code, code);
        }
        above.stream().filter(partition::contains).forEach(whole -> checks.add(field, "NOT_A_PARTITION", code, whole));
    }

    private Set<String> above(Region region) {
        Set<String> above = new HashSet<>();
        for (String code = region.parent; code != null && above.add(code); ) {
            Region parent = regions.get(code);
            code = parent == null ? null : parent.parent;
        }
        return above;
    }
}
