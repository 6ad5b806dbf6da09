package org.hrssplan.sheet;

import java.util.List;

/**
 * What is due from a region for a period, to be filled in.
 *
 * @param title heading of the notes, such as the name of the return
 * @param rows one for each figure that is due
 */
public record Template(
        String title, String planTitle, String regionCode, String regionName, String period, List<TemplateRow> rows) {

    public Template {
        rows = List.copyOf(rows);
    }
}
