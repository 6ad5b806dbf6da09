package org.hrssplan.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;

/** A value as a client gives it: the fields of one item. */
public final class Given {

    private Given() {}

    /** A number with all that it needs. */
    public static Map<String, Object> number(ObservationKey key, String value, String unit) {
        return with(bare(key), "value", new BigDecimal(value), "unit", unit);
    }

    /** A value that still lacks its figure and unit. */
    static Map<String, Object> bare(ObservationKey key) {
        return with(
                Map.of(),
                "indicator",
                key.indicator(),
                "region",
                key.region(),
                "period",
                key.period(),
                "source",
                "统计月报");
    }

    /** The same with other fields, given as names and values; null takes a field away. */
    static Map<String, Object> with(Map<String, Object> item, Object... fields) {
        Map<String, Object> changed = new HashMap<>(item);
        for (int i = 0; i < fields.length; i += 2) {
            changed.put((String) fields[i], fields[i + 1]);
        }
        changed.values().removeIf(one -> one == null);
        return changed;
    }
}
