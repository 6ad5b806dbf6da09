package org.hrssplan.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of an indicator table, as it is printed.
 *
 * @param number with the asterisk that may stand before it
 * @param part whether its name begins with 其中
 * @param target with the note that may stand behind it
 */
record PrintedRow(
        String number,
        String name,
        boolean part,
        String unit,
        String baseline,
        String target,
        String result,
        String attribute,
        String verdict) {

    /** Documents print the colon in full and in half width, with and without a blank; no name depends on that. */
    private static final Pattern PART = Pattern.compile("其中[:：]\\s*(.*)");

    private static final Map<String, String> ATTRIBUTES = Map.of("EXPECTED", "预期性", "BINDING", "约束性");

    static PrintedRow of(Map<String, String> cells) {
        Matcher part = PART.matcher(cells.get("name"));
        boolean isPart = part.matches();
        return new PrintedRow(
                cells.get("number"),
                isPart ? part.group(1) : cells.get("name"),
                isPart,
                cells.get("unit"),
                cells.get("baseline"),
                cells.get("target"),
                cells.get("result"),
                cells.get("attribute"),
                cells.get("verdict"));
    }

    /** A row as a service gives it, put together again as it would be printed. */
    static PrintedRow of(JsonNode row) {
        StringBuilder asterisk = new StringBuilder();
        StringBuilder note = new StringBuilder();
        for (JsonNode marker : row.get("markers")) {
            if (marker.asText().equals("*")) {
                asterisk.append('*');
            } else {
                note.append('(').append(marker.asText()).append(')');
            }
        }
        return new PrintedRow(
                asterisk + row.get("number").asText(),
                row.get("name").asText(),
                !row.get("parent").isNull(),
                Rest.text(row.get("printedUnit")),
                Rest.text(row.at("/baseline/printed")),
                Rest.text(row.at("/target/printed")) + note,
                Rest.text(row.at("/result/printed")),
                ATTRIBUTES.getOrDefault(Rest.text(row.get("attribute")), ""),
                Rest.text(row.get("printedVerdict")));
    }
}
