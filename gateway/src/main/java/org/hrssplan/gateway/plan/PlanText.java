package org.hrssplan.gateway.plan;

import static org.hrssplan.gateway.plan.PlanTextWords.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The whole-plan view for people at a terminal: a table by chapter, how the domains are, the alerts, the plan in numbers. */
final class PlanText {
    private static final Set<String> URGENT = Set.of("RED", "ORANGE");

    private final JsonNode view;
    private final PlanTextWords words;
    private final StringBuilder out = new StringBuilder();

    private PlanText(JsonNode view, PlanTextWords words) {
        this.view = view;
        this.words = words;
    }

    /**
     * The view as text that ends with a line break.
     *
     * @param view a {@link WholePlan} as JSON
     */
    static String of(JsonNode view, Locale language) {
        PlanText text = new PlanText(view, new PlanTextWords(language));
        text.title();
        new PlanTextRows(text.words).of(view.path("chapters")).writeTo(text.out);
        text.out.append('\n');
        text.domains();
        text.out.append('\n');
        text.alerts();
        text.summary();
        return text.out.toString();
    }

    private void title() {
        JsonNode plan = view.path("plan");
        String title = words.inLanguage(plan, "title");
        String start = text(plan.path("startYear"));
        String end = text(plan.path("endYear"));
        out.append(words.say("title", title, start, end, text(view.path("period"))))
                .append("\n\n");
        if (view.path("asOf").isTextual()) {
            out.append(words.say("asOf", text(view.path("asOf")))).append("\n\n");
        }
        JsonNode missing = view.path("published").path("missing");
        if (!missing.isEmpty()) {
            List<String> names = new ArrayList<>();
            missing.forEach(domain -> names.add(words.name("domain", text(domain))));
            out.append(words.say("halfPublished", String.join(words.say("between"), names)))
                    .append("\n\n");
        } else if (!view.path("complete").asBoolean()) {
            out.append(words.say("incomplete")).append("\n\n");
        }
    }

    private void domains() {
        Map<String, String> states = new LinkedHashMap<>();
        for (JsonNode one : view.path("domains")) {
            String state = "state." + text(one.path("state"));
            states.put(
                    words.name("domain", text(one.path("domain"))),
                    words.say(state, text(one.path("reason")), text(one.path("since"))));
        }
        int width = states.keySet().stream().mapToInt(DisplayWidth::of).max().orElse(0);
        states.forEach((name, state) -> out.append(name)
                .append(" ".repeat(width - DisplayWidth.of(name) + 2))
                .append(state)
                .append('\n'));
    }

    /** The urgent ones word for word, all of them in numbers. */
    private void alerts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JsonNode alert : view.path("alerts")) {
            String code = text(alert.path("level"));
            String level = words.name("level", code);
            counts.merge(level, 1, Integer::sum);
            if (URGENT.contains(code)) {
                out.append(words.say("alert", level, words.inLanguage(alert, "message")))
                        .append('\n');
            }
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((level, count) -> parts.add(level + " " + count));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 0) {
            out.append(words.say("alerts", Integer.toString(all), String.join(words.say("between"), parts)))
                    .append("\n\n");
        }
    }

    private void summary() {
        JsonNode summary = view.path("summary");
        JsonNode binding = summary.path("binding");
        out.append(count("summary", summary)).append('\n');
        if (binding.path("indicators").asInt() > 0) {
            out.append(count("binding", binding)).append('\n');
        }
        commitments(summary.path("commitments"));
    }

    private void commitments(JsonNode counts) {
        if (counts.path("total").asInt() == 0) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> count : counts.properties()) {
            if (!count.getKey().equals("total") && count.getValue().asInt() > 0) {
                parts.add(words.name("fulfilment", count.getKey()) + " " + text(count.getValue()));
            }
        }
        String programmes = Integer.toString(view.path("programmes").size());
        out.append(words.say(
                        "commitments",
                        text(counts.path("total")),
                        programmes,
                        String.join(words.say("between"), parts)))
                .append('\n');
    }

    private String count(String key, JsonNode counts) {
        Map<String, String> names = verdicts();
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> count : counts.path("verdicts").properties()) {
            if (count.getValue().asInt() > 0) {
                parts.add(names.getOrDefault(count.getKey(), count.getKey()) + " " + text(count.getValue()));
            }
        }
        return words.say(key, text(counts.path("indicators")), String.join(words.say("between"), parts));
    }

    /** The verdicts that occur, in the words of the domains. */
    private Map<String, String> verdicts() {
        Map<String, String> names = new HashMap<>();
        for (JsonNode chapter : view.path("chapters")) {
            for (JsonNode row : chapter.path("indicators")) {
                JsonNode progress = row.path("progress");
                names.put(text(progress.path("verdict")), PlanTextRows.verdict(progress));
            }
        }
        return names;
    }
}
