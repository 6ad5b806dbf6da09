package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hrssplan.system.Wire.Answer;
import org.hrssplan.system.Wire.Write;
import org.jspecify.annotations.Nullable;

/** One file that is imported, all or nothing: at once, or as a job. */
final class ImportStory extends Story {
    private final String key = UUID.randomUUID().toString();
    private final String indicator;
    private final List<String> regions;
    private final List<String> periods;
    private final boolean asJob;
    private @Nullable Answer told;

    ImportStory(String indicator, List<String> regions, List<String> periods, boolean asJob) {
        this.indicator = indicator;
        this.regions = regions;
        this.periods = periods;
        this.asJob = asJob;
    }

    private int rows() {
        return regions.size() * periods.size();
    }

    @Override
    protected Write next() {
        StringBuilder file = new StringBuilder("indicator,region,period,value,unit,source\n");
        for (String region : regions) {
            for (String period : periods) {
                file.append(row(region, period)).append(",人,").append(key).append('\n');
            }
        }
        Map<String, String> headers = asJob
                ? Map.of("Idempotency-Key", key, "Content-Type", "text/csv", "Prefer", "respond-async")
                : Map.of("Idempotency-Key", key, "Content-Type", "text/csv");
        return new Write("/api/v1/observations/import", headers, file.toString());
    }

    private String row(String region, String period) {
        return indicator + "," + region + "," + period + "," + (1_000 + period.hashCode() % 7);
    }

    @Override
    protected void heard(Answer answer) {
        told = answer;
        assertThat(answer.status()).isEqualTo(asJob ? 202 : 201);
    }

    @Override
    boolean isTold() {
        return told != null;
    }

    @Override
    List<String> published() {
        return List.of();
    }

    @Override
    void settle(Wire wire) {
        if (!asJob) {
            super.settle(wire);
            return;
        }
        Answer again = wire.send(next()).orElseThrow(() -> new AssertionError("no answer: " + key));
        assertThat(again.status()).as(again.body()).isEqualTo(202);
        if (told != null) {
            assertThat(again.replayed()).as("%s was acknowledged", key).isTrue();
            assertThat(again.location()).isEqualTo(told.location());
        }
        awaitDone(wire, again.location());
        assertThat(wire.send(next()).map(Answer::location)).contains(again.location());
        recheck(wire);
    }

    private void awaitDone(Wire wire, String job) {
        await(job)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !List.of("QUEUED", "RUNNING")
                        .contains(wire.json(job).get("state").asText()));
        JsonNode ended = wire.json(job);
        assertThat(ended.get("state").asText()).as(ended.toString()).isEqualTo("DONE");
        assertThat(List.of(ended.get("rowsRead").asInt(), ended.get("created").asInt()))
                .as(ended.toString())
                .containsOnly(rows());
    }

    @Override
    protected boolean tookEffect(Wire wire) {
        List<String> there = there(wire);
        if (there.isEmpty()) {
            return false;
        }
        List<String> given = regions.stream()
                .flatMap(region -> periods.stream().map(period -> row(region, period) + ",1," + key))
                .sorted()
                .toList();
        assertThat(there).as("rows of import %s", key).isEqualTo(given);
        return true;
    }

    private List<String> there(Wire wire) {
        String path = "/api/v1/observations?status=SUBMITTED&limit=1000&indicator=" + indicator + "&region="
                + String.join("&region=", regions) + "&from=" + periods.get(0) + "&to="
                + periods.get(periods.size() - 1);
        List<String> rows = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = wire.json(path + cursor);
            RunningSystem.stream(page.get("items")).map(ImportStory::row).forEach(rows::add);
            if (!page.has("next")) {
                rows.sort(null);
                return rows;
            }
            cursor = "&cursor=" + Objects.requireNonNull(page.get("next")).asText();
        }
    }

    private static String row(JsonNode observation) {
        return String.join(
                ",",
                observation.get("indicator").asText(),
                observation.get("region").asText(),
                observation.get("period").asText(),
                Rest.text(observation.get("value")),
                observation.get("revision").asText(),
                observation.at("/source/document").asText());
    }
}
