package org.hrssplan.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A row as a file gives it: trimmed text, null where nothing stands.
 *
 * @param line where the row stands: the line of a CSV file where it begins and the row of an XLSX sheet, from 1; the
 *     index of a JSON item, from 0
 * @param value the figure in its one form: {@code 12.30}, {@code ≥70} or {@code 10:40:50}, of at most 15 significant
 *     digits and 6 decimals; null where the cell is blank or holds dashes
 * @param unit as printed, such as {@code 万人}
 * @param document the source, with {@code section}, {@code table} and {@code row} in it
 */
public record GivenRow(
        int line,
        @Nullable String indicator,
        @Nullable String region,
        @Nullable String period,
        @Nullable String value,
        @Nullable String unit,
        @Nullable String document,
        @Nullable String section,
        @Nullable String table,
        @Nullable String row,
        @Nullable String note) {}
