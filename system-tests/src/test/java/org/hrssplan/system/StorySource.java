package org.hrssplan.system;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Makes stories that do not meet: each observation belongs to one of them. */
final class StorySource {
    private static final YearMonth FIRST = YearMonth.of(1950, 1);
    private static final int MONTHS = 70 * 12;

    /** Months of one region in a file. */
    private static final int STRIP = 2 * 12;

    private static final String REVIEWED = "supported-entrepreneurs";

    /** No part of another one. */
    private static final List<String> IMPORTED = List.of(
            "urban-newly-employed",
            "urban-natural-attrition",
            "urban-registered-unemployed",
            "urban-employed",
            "urban-surveyed-unemployed",
            "urban-surveyed-employed",
            "vocational-training-participants",
            "new-rural-labor-transferred");

    private final List<String> regions;
    private final AtomicInteger observations = new AtomicInteger();
    private int strip;

    StorySource(Wire wire) {
        regions = RunningSystem.stream(wire.json("/api/v1/regions?limit=1000").get("items"))
                .map(region -> region.get("code").asText())
                .toList();
    }

    Story observation(RandomGenerator random) {
        int number = observations.getAndIncrement();
        String region = regions.get(number % regions.size());
        return new ObservationStory(REVIEWED, region, month(number / regions.size()), random);
    }

    /** A file of some hundred rows, now and then of some thousand. */
    synchronized Story file(RandomGenerator random) {
        int most = random.nextInt(6) == 0 ? regions.size() : Math.min(8, regions.size());
        int beginning = strip % regions.size();
        int count = Math.min(random.nextInt(most) + 1, regions.size() - beginning);
        int series = strip / regions.size();
        strip += count;
        int first = series / IMPORTED.size() * STRIP;
        List<String> months = IntStream.range(first, first + STRIP)
                .mapToObj(StorySource::month)
                .toList();
        return new ImportStory(
                IMPORTED.get(series % IMPORTED.size()),
                regions.subList(beginning, beginning + count),
                months,
                random.nextInt(3) == 0);
    }

    private static String month(int number) {
        if (number >= MONTHS) {
            throw new IllegalStateException("no observations are left");
        }
        return FIRST.plusMonths(number).toString();
    }
}
