package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hrssplan.system.Wire.Answer;
import org.hrssplan.system.Wire.Write;

/** One observation on its way through submissions, corrections and reviews. */
final class ObservationStory extends Story {
    private static final String PATH = "/api/v1/observations";

    private record Revision(String value, String document, String status) {
        Revision as(String decided) {
            return new Revision(value, document, decided);
        }
    }

    private final String indicator;
    private final String region;
    private final String period;
    private final RandomGenerator random;
    private final List<String> published = new ArrayList<>();
    private List<Revision> before = List.of();
    private List<Revision> after = List.of();
    private String tag = "";
    private int left;

    ObservationStory(String indicator, String region, String period, RandomGenerator random) {
        this.indicator = indicator;
        this.region = region;
        this.period = period;
        this.random = random;
        left = random.nextInt(2, 8);
    }

    private String id() {
        return region + "." + indicator + "." + period;
    }

    @Override
    boolean isTold() {
        return left == 0;
    }

    @Override
    protected Write next() {
        left--;
        before = after;
        boolean open = !after.isEmpty() && latest().status().equals("SUBMITTED");
        return !open || random.nextInt(4) == 0 ? submit() : random.nextInt(4) == 0 ? decide(false) : decide(true);
    }

    private Revision latest() {
        return after.get(after.size() - 1);
    }

    private Write submit() {
        String key = UUID.randomUUID().toString();
        String value = Integer.toString(1_000 + after.size());
        after = new ArrayList<>(before);
        after.add(new Revision(value, key, "SUBMITTED"));
        String body =
                """
                {"items": [{"indicator": "%s", "region": "%s", "period": "%s", "value": %s, "unit": "人",
                    "source": {"document": "%s"}}]}"""
                        .formatted(indicator, region, period, value, key);
        return new Write(PATH, headers(key), body);
    }

    private Write decide(boolean publish) {
        after = new ArrayList<>(before);
        after.set(after.size() - 1, latest().as(publish ? "PUBLISHED" : "RETURNED"));
        if (publish) {
            published.add(id() + " " + after.size());
        }
        return new Write(
                PATH + "/" + id() + (publish ? "/publish" : "/return"),
                headers(UUID.randomUUID().toString()),
                "{\"reason\": \"核对\"}");
    }

    private Map<String, String> headers(String key) {
        Map<String, String> always = Map.of("Idempotency-Key", key, "Content-Type", "application/json");
        if (tag.isEmpty()) {
            return always;
        }
        return Map.of("Idempotency-Key", key, "Content-Type", "application/json", "If-Match", tag);
    }

    @Override
    protected void heard(Answer answer) {
        JsonNode body = answer.json();
        tag = (body.has("items") ? body.at("/items/0") : body).get("etag").asText();
    }

    @Override
    protected boolean tookEffect(Wire wire) {
        List<Revision> there = there(wire);
        assertThat(there).as(id()).isIn(before, after);
        return there.equals(after);
    }

    private List<Revision> there(Wire wire) {
        Answer answer = wire.get(PATH + "/" + id() + "/revisions");
        if (answer.status() == 404) {
            return List.of();
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return RunningSystem.stream(answer.json().get("items"))
                .map(one -> new Revision(
                        Rest.text(one.get("value")),
                        one.at("/source/document").asText(),
                        one.get("status").asText()))
                .toList();
    }

    @Override
    List<String> published() {
        return published;
    }
}
