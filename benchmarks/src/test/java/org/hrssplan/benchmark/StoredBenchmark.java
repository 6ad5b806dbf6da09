package org.hrssplan.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Importing a million figures where figures are stored already: later months of the same series. */
record StoredBenchmark(Database database, RunningService service, Figures figures) {

    private static final int ROUNDS = 3;

    void run() throws IOException, SQLException, InterruptedException {
        System.out.println("stored: 1,000,000 figures as CSV beside those of earlier months");
        Map<Integer, Ratios> ratios = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Duration fewest = null;
            for (int stored : Figures.STORED) {
                Duration copy = database.copyUnconstrained(figures.rows());
                database.empty();
                database.store(figures.stored(stored));
                Duration imported = service.importFile(figures.csv(), Figures.NEW);
                fewest = fewest == null ? imported : fewest;
                String line = "  beside " + stored + ": COPY " + copy + ", import " + imported;
                if (round == 0) {
                    System.out.println("  warm-up" + line);
                } else {
                    System.out.println(line + ", rate "
                            + ratios.computeIfAbsent(stored, none -> new Ratios())
                                    .add(fewest, imported));
                }
            }
        }
        ratios.forEach((stored, ratio) -> System.out.println("stored: beside " + stored + " rate " + ratio
                + " of that beside " + Figures.STORED.get(0) + ", at least 0.80 is asked"));
        System.out.println("stored: heap at most " + service.peakHeap() + " MiB of 256");
    }
}
