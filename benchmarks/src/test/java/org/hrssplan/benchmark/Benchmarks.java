package org.hrssplan.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs the benchmarks that are named; without names all but the soak, which takes its time. */
public final class Benchmarks {

    private static final List<String> ALL = List.of("import", "stored", "submission", "progress", "rollup", "gateway");
    private static final String SOAK = "soak";
    private static final Set<String> OF_THE_GATEWAY = Set.of("gateway", SOAK);

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
        if (!names.stream().allMatch(name -> ALL.contains(name) || name.equals(SOAK))) {
            throw new IllegalArgumentException(String.join(", ", ALL) + ", " + SOAK + " or all, not " + names);
        }
        Path folder = Files.createDirectories(project.resolve("benchmarks/target/run"));
        if (names.contains("gateway")) {
            new GatewayBenchmark(project, folder).run();
        }
        if (names.contains(SOAK)) {
            new SoakBenchmark(project, folder).run();
        }
        List<String> ofAService =
                names.stream().filter(name -> !OF_THE_GATEWAY.contains(name)).toList();
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
