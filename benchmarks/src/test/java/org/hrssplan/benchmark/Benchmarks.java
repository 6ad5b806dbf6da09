package org.hrssplan.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the benchmarks that are named, all of them without names. */
public final class Benchmarks {

    private static final List<String> ALL = List.of("import", "stored", "submission", "progress", "rollup", "gateway");

    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param args the folder of the project, then names
     */
    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]);
        List<String> names =
                args.length == 1 || args[1].equals("all") ? ALL : List.of(args).subList(1, args.length);
        if (!ALL.containsAll(names)) {
            throw new IllegalArgumentException(String.join(", ", ALL) + " or all, not " + names);
        }
        Path folder = Files.createDirectories(project.resolve("benchmarks/target/run"));
        if (names.contains("gateway")) {
            new GatewayBenchmark(project, folder).run();
        }
        List<String> ofAService =
                names.stream().filter(name -> !name.equals("gateway")).toList();
        if (!ofAService.isEmpty()) {
            runAgainstAService(ofAService, project, folder);
        }
    }

    private static void runAgainstAService(List<String> names, Path project, Path folder) throws Exception {
        Figures figures = new Figures(folder);
        try (Database database = Database.start();
                RunningService service = RunningService.start(project, folder, database)) {
            database.addRegions(Figures.COUNTIES);
            Counties.add(database);
            for (String name : names) {
                switch (name) {
                    case "import" -> new ImportBenchmark(database, service, figures).run();
                    case "stored" -> new StoredBenchmark(database, service, figures).run();
                    case "submission" -> new SubmissionBenchmark(database, service).run();
                    case "progress" -> new ProgressBenchmark(database, service).run();
                    default -> new RollupBenchmark(database, service).run();
                }
            }
        }
    }
}
