package org.hrssplan.gateway.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.hrssplan.gateway.plan.TextTable.Column;

/** The indicators of the view as a table, under the titles of their chapters. */
final class PlanTextRows {
    private static final int WIDEST_NAME = 36;
    private static final int WIDEST_CELL = 24;
    private static final Map<String, String> QUALIFIERS = Map.of("GE", "≥", "GT", ">", "LE", "≤", "LT", "<");

    private final PlanTextWords words;

    PlanTextRows(PlanTextWords words) {
        this.words = words;
    }

    TextTable of(JsonNode chapters) {
        TextTable table = new TextTable(List.of(
                new Column(words.say("number"), true, WIDEST_CELL),
                new Column(words.say("indicator"), false, WIDEST_NAME),
                new Column(words.say("unit"), false, WIDEST_CELL),
                new Column(words.say("baseline"), true, WIDEST_CELL),
                new Column(words.say("target"), true, WIDEST_CELL),
                new Column(words.say("achieved"), true, WIDEST_CELL),
                new Column(words.say("completion"), true, WIDEST_CELL),
                new Column(words.say("verdict"), false, WIDEST_CELL)));
        for (JsonNode chapter : chapters) {
            table.heading(PlanTextWords.text(chapter.path("title")) + markers(chapter));
            chapter.path("indicators").forEach(row -> table.row(cells(row)));
        }
        return table;
    }

    private List<String> cells(JsonNode row) {
        JsonNode progress = row.path("progress");
        String name = words.inLanguage(row, "name");
        String rate = PlanTextWords.text(progress.path("completionRate"));
        return List.of(
                PlanTextWords.text(row.path("number")),
                (row.path("parent").isTextual() ? words.say("part", name) : name) + markers(row),
                PlanTextWords.text(row.path("unit")),
                PlanTextWords.text(row.path("baseline").path("printed")),
                PlanTextWords.text(row.path("target").path("printed")),
                achieved(progress),
                rate.isEmpty() ? "" : rate + "%",
                verdict(progress));
    }

    private String achieved(JsonNode progress) {
        String shares = PlanTextWords.joined(progress.path("achievedShares"), ":");
        String qualifier = PlanTextWords.text(progress.path("achievedQualifier"));
        String figure = shares.isEmpty()
                ? QUALIFIERS.getOrDefault(qualifier, "") + PlanTextWords.text(progress.path("achieved"))
                : shares;
        boolean partial = progress.path("partial").asBoolean();
        return figure.isEmpty() || !partial ? figure : words.say("partial", figure);
    }

    /** In the words of the domain that judged it. */
    static String verdict(JsonNode progress) {
        String outcome = PlanTextWords.text(progress.path("explanation").path("outcome"));
        return outcome.isEmpty() ? PlanTextWords.text(progress.path("verdict")) : outcome;
    }

    private static String markers(JsonNode marked) {
        String markers = PlanTextWords.joined(marked.path("markers"), " ");
        return markers.isEmpty() ? "" : " " + markers;
    }
}
