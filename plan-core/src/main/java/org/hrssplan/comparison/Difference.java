package org.hrssplan.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hrssplan.plan.Markers;
import org.hrssplan.plan.PlanIndicatorView;
import org.jspecify.annotations.Nullable;

/** In what rows of one indicator may differ, so that their figures do not compare. */
enum Difference {
    /** A plan says that it counts otherwise than was counted before: one that says so is enough. */
    NEW_DEFINITION,
    NAME_DIFFERS,
    UNIT_DIFFERS,
    /** The baseline of one plan is a total over years, that of another is not. */
    BASELINE_TOTAL_DIFFERS,
    /** The target of one plan is a total over years, that of another is not. */
    TARGET_TOTAL_DIFFERS,
    TARGET_KIND_DIFFERS;

    /** What each of these rows says, by plan; empty where they do not differ. */
    Map<String, String> among(Map<String, PlanIndicatorView> rows) {
        Map<String, String> said = new LinkedHashMap<>();
        rows.forEach((plan, row) -> {
            String value = said(row);
            if (value != null) {
                said.put(plan, value);
            }
        });
        long measures = said.keySet().stream()
                .map(plan -> measure(Objects.requireNonNull(rows.get(plan))))
                .distinct()
                .count();
        return measures > 1 || this == NEW_DEFINITION ? said : Map.of();
    }

    /** What a row says of it, null where it says nothing. */
    private @Nullable String said(PlanIndicatorView row) {
        return switch (this) {
            case NEW_DEFINITION -> row.markers().contains(Markers.NEW_DEFINITION) ? Markers.NEW_DEFINITION : null;
            case BASELINE_TOTAL_DIFFERS ->
                row.baseline().value() == null ? null : row.baseline().printed();
            case TARGET_TOTAL_DIFFERS -> row.target().printed();
            default -> String.valueOf(measure(row));
        };
    }

    /** What must be alike. */
    private Object measure(PlanIndicatorView row) {
        return switch (this) {
            case NEW_DEFINITION -> row.markers();
            case NAME_DIFFERS -> row.name();
            case UNIT_DIFFERS -> row.unit();
            case BASELINE_TOTAL_DIFFERS -> row.baseline().cumulative();
            case TARGET_TOTAL_DIFFERS -> row.target().cumulative();
            case TARGET_KIND_DIFFERS -> row.target().targetKind();
        };
    }
}
