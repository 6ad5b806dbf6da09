package org.hrssplan.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sum of twelve counties for sixty months, beside ever more figures that nobody asks for. */
record RollupBenchmark(Database database, RunningService service) {

    private static final String INDICATOR = "urban-employed";
    private static final List<Integer> STORED = List.of(100_000, 1_000_000, 10_000_000);
    private static final int WARM_UP = 1_500;
    private static final int ROUNDS = 5;
    private static final int SAMPLES = 101;

    void run() throws IOException, SQLException, InterruptedException {
        System.out.println("rollup: " + Counties.MANY + " counties to their city for " + Counties.MONTHS + " months");
        database.empty();
        Counties.publish(database, List.of(INDICATOR));
        int stored = Counties.MANY * Counties.MONTHS;
        String values = "/api/v1/indicators/" + INDICATOR + "/values?region=" + Counties.CITY + "&limit=1000"
                + IntStream.range(0, Counties.MONTHS)
                        .mapToObj(month -> "&period=" + YearMonth.of(2021, 1).plusMonths(month))
                        .collect(Collectors.joining());
        Duration fewest = null;
        for (int many : STORED) {
            Counties.publishElsewhere(database, stored, many);
            stored = many;
            database.execute("vacuum analyze");
            database.execute("checkpoint");
            int months = service.read(values).path("items").size();
            if (months != Counties.MONTHS) {
                throw new IOException(months + " months, not " + Counties.MONTHS);
            }
            Duration taken = measure(values, fewest == null ? WARM_UP : WARM_UP / 10);
            fewest = fewest == null ? taken : fewest;
            System.out.println("  beside " + many + ": " + taken + ", times " + new Ratios().add(taken, fewest));
        }
        System.out.println("rollup: at most 1.5 times is asked beside " + STORED.get(STORED.size() - 1));
    }

    /** The least of the medians of several rounds: what else the machine does only adds. */
    private Duration measure(String values, int warmUp) throws IOException, InterruptedException {
        for (int i = 0; i < warmUp; i++) {
            service.get(values);
        }
        List<Duration> medians = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Duration> samples = new ArrayList<>();
            for (int i = 0; i < SAMPLES; i++) {
                samples.add(service.get(values));
            }
            medians.add(ProgressBenchmark.median(samples));
        }
        return medians.stream().min(Duration::compareTo).orElseThrow();
    }
}
