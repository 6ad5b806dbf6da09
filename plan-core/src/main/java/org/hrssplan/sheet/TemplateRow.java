package org.hrssplan.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is due.
 *
 * @param indicator code of the indicator, {@code name} in words
 * @param region code of the region, {@code regionName} in words
 * @param unit in which the value is to be given unless another of {@code units} is chosen
 * @param value what is known already, null where the cell is to be filled in
 * @param lastPeriod the period before that has a value, {@code lastValue}, as printed
 * @param units the units that are taken: the base unit and its multiples
 * @param definition what the indicator means
 */
public record TemplateRow(
        String indicator,
        String name,
        String region,
        String regionName,
        String period,
        String unit,
        @Nullable String value,
        @Nullable String lastPeriod,
        @Nullable String lastValue,
        List<String> units,
        String definition) {

    public TemplateRow {
        units = List.copyOf(units);
    }

    /** What stands in a column, empty where that is for whoever fills the template in. */
    String text(Column column) {
        String text =
                switch (column) {
                    case INDICATOR -> indicator;
                    case INDICATOR_NAME -> name;
                    case REGION -> region;
                    case REGION_NAME -> regionName;
                    case PERIOD -> period;
                    case VALUE -> value;
                    case UNIT -> unit;
                    case LAST_PERIOD -> lastPeriod;
                    case LAST_VALUE -> lastValue;
                    case UNITS -> String.join(" / ", units);
                    case DEFINITION -> definition;
                    case DOCUMENT, SECTION, TABLE, ROW, NOTE -> "";
                };
        return text == null ? "" : text;
    }
}
