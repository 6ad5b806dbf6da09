package org.hrssplan.employment.monitoring;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hrssplan.employment.monitoring.GivenHeadcounts.Item;
import org.hrssplan.record.Codes;
import org.hrssplan.record.FieldChecks;
import org.jspecify.annotations.Nullable;

/** Tells everything that is wrong with the headcounts of one request. */
final class HeadcountChecks {

    private final List<@Nullable Item> items;
    private final FieldChecks checks;

    HeadcountChecks(GivenHeadcounts given, Locale language) {
        this.checks = new FieldChecks(language);
        checks.recording(given.recordedBy(), given.note());
        this.items = given.items() == null ? List.of() : given.items();
        if (items.isEmpty()) {
            checks.add("/items", "REQUIRED");
        } else if (items.size() > GivenHeadcounts.MAX_ITEMS) {
            checks.add("/items", "TOO_MANY_ITEMS", GivenHeadcounts.MAX_ITEMS);
            checks.refuseIfAny();
        }
    }

    /** The ids that are to be looked up. */
    Set<String> employers() {
        Set<String> ids = new TreeSet<>();
        items.stream()
                .filter(Objects::nonNull)
                .map(Item::employer)
                .filter(Codes::mayBe)
                .forEach(ids::add);
        return ids;
    }

    /**
     * Refuses the request with everything that is wrong with it.
     *
     * @param known the employers of the sample among those of the request
     * @param thisMonth the month that has begun last
     */
    void refuse(List<MonitoredEmployer> known, YearMonth thisMonth) {
        Map<String, MonitoredEmployer> byId = new HashMap<>();
        known.forEach(one -> byId.put(one.id, one));
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < items.size(); index++) {
            String pointer = "/items/" + index;
            Item item = items.get(index);
            if (item == null) {
                checks.add(pointer, "REQUIRED");
                continue;
            }
            MonitoredEmployer employer = item.employer() == null ? null : byId.get(item.employer());
            if (checks.required(pointer + "/employer", item.employer()) && employer == null) {
                checks.add(pointer + "/employer", "UNKNOWN_RECORD", item.employer());
            }
            month(pointer + "/month", item.month(), employer, thisMonth);
            checks.range(pointer + "/headcount", item.headcount(), 0, GivenHeadcounts.MAX_HEADCOUNT);
            if (item.employer() != null && item.month() != null && !seen.add(item.employer() + " " + item.month())) {
                checks.add(pointer, "DUPLICATE_ITEM");
            }
        }
        checks.refuseIfAny();
    }

    private void month(
            String pointer, @Nullable String month, @Nullable MonitoredEmployer employer, YearMonth thisMonth) {
        if (!checks.required(pointer, month)) {
            return;
        }
        if (!GivenEmployer.isMonth(month)) {
            checks.add(pointer, "INVALID_MONTH", month);
        } else if (YearMonth.parse(month).isAfter(thisMonth)) {
            checks.add(pointer, "PERIOD_NOT_OVER", month);
        } else if (employer != null && month.compareTo(employer.firstMonth) < 0) {
            checks.add(pointer, "BEFORE", employer.firstMonth);
        } else if (employer != null && employer.lastMonth != null && month.compareTo(employer.lastMonth) > 0) {
            checks.add(pointer, "AFTER", employer.lastMonth);
        }
    }
}
