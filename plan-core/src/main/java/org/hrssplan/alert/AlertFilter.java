package org.hrssplan.alert;

import java.util.List;
import org.hrssplan.alertrule.AlertLevel;

/** Which alerts are asked for; an empty list limits nothing. */
record AlertFilter(
        List<String> plans,
        List<String> indicators,
        List<String> regions,
        List<String> rules,
        List<AlertLevel> levels,
        List<AlertState> states) {

    static final List<AlertState> OPEN = List.of(AlertState.RAISED, AlertState.ACKNOWLEDGED);

    /** The open alerts of a plan in one region. */
    static AlertFilter openOf(String plan, String region) {
        return new AlertFilter(List.of(plan), List.of(), List.of(region), List.of(), List.of(), OPEN);
    }
}
