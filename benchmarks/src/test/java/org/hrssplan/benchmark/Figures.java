package org.hrssplan.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.hrssplan.planpackage.PackageReader;
import org.hrssplan.sample.SampleDomain;
import org.hrssplan.sample.SampleFigure;
import org.hrssplan.sample.SampleFigures;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;

/**
 * Files of the fictional city's five years, month after month: the last million figures are new, those right before them
 * may be stored already. The same figures as CSV, as a client sends them, and as rows for COPY.
 */
final class Figures {

    /** With them a month has 100,002 figures, and five years have six million. */
    static final int COUNTIES = 4761;

    static final int NEW = 1_000_000;

    /** How many figures may be stored before the new ones. */
    static final List<Integer> STORED = List.of(100_000, 1_000_000, 5_000_000);

    private static final long SUBMISSION = 1;

    private final Path folder;

    Figures(Path folder) {
        this.folder = folder;
    }

    /** What a client imports. */
    Path csv() throws IOException {
        return made("new.csv");
    }

    /** The same as rows for COPY. */
    Path rows() throws IOException {
        return made("new.copy");
    }

    /** Rows for COPY that make these many, in the order of time. */
    List<Path> stored(int figures) throws IOException {
        made("new.csv");
        return STORED.stream()
                .filter(many -> many <= figures)
                .sorted((a, b) -> b - a)
                .map(many -> folder.resolve("stored-" + many + ".copy"))
                .toList();
    }

    private Path made(String name) throws IOException {
        Path done = folder.resolve("made");
        if (!Files.exists(done)) {
            make();
            Files.createFile(done);
        }
        return folder.resolve(name);
    }

    private void make() throws IOException {
        System.out.println("making figures ...");
        SampleFigures sample = new SampleFigures(SampleDomain.bundled(new PackageReader()), COUNTIES);
        int most = STORED.get(STORED.size() - 1);
        Iterator<SampleFigure> figures = sample.stream(SampleFigures.MONTHS)
                .skip(sample.size(SampleFigures.MONTHS) - NEW - most)
                .iterator();
        for (int i = STORED.size() - 1; i >= 0; i--) {
            int many = STORED.get(i) - (i == 0 ? 0 : STORED.get(i - 1));
            try (BufferedWriter copy = Files.newBufferedWriter(folder.resolve("stored-" + STORED.get(i) + ".copy"))) {
                for (int row = 0; row < many; row++) {
                    writeCopy(copy, figures.next());
                }
            }
        }
        try (BufferedWriter csv = Files.newBufferedWriter(folder.resolve("new.csv"));
                BufferedWriter copy = Files.newBufferedWriter(folder.resolve("new.copy"))) {
            csv.write("indicator,region,period,value,unit,source\n");
            while (figures.hasNext()) {
                SampleFigure one = figures.next();
                writeCsv(csv, one);
                writeCopy(copy, one);
            }
        }
    }

    private static void writeCsv(BufferedWriter csv, SampleFigure one) throws IOException {
        csv.write(String.join(
                ",", one.indicator(), one.region(), one.period(), one.value(), one.unit(), SampleFigures.SOURCE));
        csv.write('\n');
    }

    /** All columns of an observation in their order. */
    private static void writeCopy(BufferedWriter copy, SampleFigure one) throws IOException {
        Figure figure = Objects.requireNonNull(PrintedFigure.parse(one.value()).asObserved());
        BigDecimal value = figure.value();
        String base =
                value == null ? "\\N" : Unit.parse(one.unit()).toBase(value).toPlainString();
        copy.write(String.join(
                "\t",
                one.region(),
                one.indicator(),
                one.period(),
                "1",
                one.value(),
                one.unit(),
                base,
                SampleFigures.SOURCE,
                "\\N",
                "\\N",
                "\\N",
                "\\N",
                Long.toString(SUBMISSION)));
        copy.write('\n');
    }
}
