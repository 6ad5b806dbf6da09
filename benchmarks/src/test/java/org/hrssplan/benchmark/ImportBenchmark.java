package org.hrssplan.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** Importing a million figures, against COPY of the same rows into an unconstrained table. */
record ImportBenchmark(Database database, RunningService service, Figures figures) {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    void run() throws IOException, SQLException, InterruptedException {
        System.out.println("import: 1,000,000 figures as CSV, against COPY into an unconstrained table");
        Ratios ratios = new Ratios();
        for (int round = 0; round <= ROUNDS; round++) {
            Duration copy = database.copyUnconstrained(figures.rows());
            database.empty();
            Duration imported = service.importFile(figures.csv(), Figures.NEW);
            if (round == 0) {
                System.out.println("  warm-up: COPY " + copy + ", import " + imported);
            } else {
                System.out.println("  COPY " + copy + ", import " + imported + ", rate " + ratios.add(copy, imported));
            }
        }
        System.out.println("import: rate " + ratios + " of COPY, at least 0.25 is asked; heap at most "
                + service.peakHeap() + " MiB of 256");
    }
}
