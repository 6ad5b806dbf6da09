package org.hrssplan.planlint;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.lint.LintFinding;
import org.hrssplan.lint.LintRule;
import org.hrssplan.lint.LintRules;
import org.hrssplan.lint.LintSeverity;
import org.hrssplan.lint.LintTexts;
import org.hrssplan.lint.LintedPlan;
import org.hrssplan.lint.Said;
import org.hrssplan.planpackage.PackageReader;
import org.hrssplan.planpackage.PackageReader.Form;
import org.hrssplan.planpackage.PackageReader.ReadPackage;
import org.hrssplan.planpackage.PackageRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * The lint on the command line: the folder of the project, then package files. It ends with 1 if there is an ERROR, with
 * 2 if a file cannot be opened. The catalogue, and the other editions of a plan, are those of the service of the
 * package's domain.
 */
public final class LintCommand {

    private static final String CATALOGUE = "catalogue.yaml";
    private static final int FOUND_ERRORS = 1;
    private static final int CANNOT_OPEN = 2;

    private final PackageReader reader = new PackageReader();
    private final Map<Path, ReadPackage> packages = new HashMap<>();
    private final Map<String, PackageLint> lints = new HashMap<>();
    private final Set<String> regions = regions();
    private final Path project;
    private final Locale language;
    private final PrintStream out;

    LintCommand(Path project, Locale language, PrintStream out) {
        this.project = project;
        this.language = language;
        this.out = out;
    }

    /** The words are Chinese unless {@code user.language} is another language. */
    public static void main(String[] arguments) {
        Locale language = Locale.getDefault().getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files = Stream.of(arguments).skip(1).map(Path::of).toList();
        System.exit(new LintCommand(Path.of(arguments[0]), language, out).run(files));
    }

    /** Prints what is found in the files; returns the status with which the process ends. */
    int run(List<Path> files) {
        int status = 0;
        for (Path file : files) {
            try {
                List<LintFinding> found = lint(file, files);
                found.forEach(this::print);
                summarize(file, found);
                if (count(found, LintSeverity.ERROR) > 0) {
                    status = Math.max(status, FOUND_ERRORS);
                }
            } catch (IOException e) {
                out.println(file + ": " + e);
                status = CANNOT_OPEN;
            }
        }
        return status;
    }

    List<LintFinding> lint(Path file, List<Path> files) throws IOException {
        ReadPackage read;
        try {
            read = read(file);
        } catch (PackageRejectedException refused) {
            return PackageLint.refusals(LintRule.PACKAGE_SCHEMA, refused);
        }
        String domain = read.content().domain();
        Path data = data(domain);
        if (!Files.exists(data.resolve(CATALOGUE))) {
            return List.of(LintFinding.refused(
                    LintRule.PACKAGE_RULE, "/domain", "domain", domain + " is the domain of no service"));
        }
        PackageLint lint = lint(domain);
        LintedPlan plan;
        try {
            plan = lint.plan(file.toString(), read);
        } catch (PackageRejectedException refused) {
            return PackageLint.refusals(LintRule.PACKAGE_RULE, refused);
        }
        List<LintedPlan> others = new ArrayList<>();
        for (Path other : Stream.concat(files.stream(), bundled(data).stream()).toList()) {
            LintedPlan beside = beside(lint, other);
            if (beside != null
                    && beside.jurisdiction().equals(plan.jurisdiction())
                    && others.stream().noneMatch(one -> one.id().equals(beside.id()))
                    && !beside.id().equals(plan.id())) {
                others.add(beside);
            }
        }
        return LintRules.check(plan, others);
    }

    /** What is broken, or of another domain, stands beside nothing; it is told of where it is linted itself. */
    private @Nullable LintedPlan beside(PackageLint lint, Path file) throws IOException {
        try {
            return lint.plan(file.toString(), read(file));
        } catch (PackageRejectedException refused) {
            return null;
        }
    }

    private ReadPackage read(Path file) throws IOException {
        ReadPackage known = packages.get(file);
        if (known != null) {
            return known;
        }
        Form form = file.toString().endsWith(".json") ? Form.JSON : Form.YAML;
        ReadPackage read =
                reader.readPlan(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8), form);
        packages.put(file, read);
        return read;
    }

    private PackageLint lint(String domain) throws IOException {
        PackageLint known = lints.get(domain);
        if (known != null) {
            return known;
        }
        String catalogue = Files.readString(data(domain).resolve(CATALOGUE));
        PackageLint lint = new PackageLint(
                domain, reader.readCatalogue(CATALOGUE, catalogue).byCode(), regions);
        lints.put(domain, lint);
        return lint;
    }

    private Path data(String domain) {
        return project.resolve(domain + "-service").resolve("src/main/resources/hrss-plan");
    }

    private static List<Path> bundled(Path data) throws IOException {
        try (Stream<Path> plans = Files.list(data.resolve("plans"))) {
            return plans.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> regions() {
        return PackageReader.resource("hrss-plan/regions.csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
    }

    private void print(LintFinding one) {
        out.printf("%-7s %s %s%n", one.rule().severity(), one.rule().code(), one.place());
        out.println("        " + LintTexts.of(one, language));
        Stream.of(one.first(), one.second()).forEach(this::print);
    }

    private void print(@Nullable Said said) {
        if (said != null) {
            String place = Stream.of(
                            said.source().document(),
                            said.source().section(),
                            said.source().table(),
                            said.source().row())
                    .filter(part -> part != null)
                    .collect(Collectors.joining(" · "));
            out.println("        " + said + " ← " + place);
        }
    }

    private void summarize(Path file, List<LintFinding> found) {
        String form =
                language.equals(Locale.ENGLISH) ? "%s: errors %d, warnings %d, notes %d%n" : "%s：错误 %d，警告 %d，提示 %d%n";
        out.printf(
                form,
                file,
                count(found, LintSeverity.ERROR),
                count(found, LintSeverity.WARNING),
                count(found, LintSeverity.NOTE));
    }

    private static int count(List<LintFinding> found, LintSeverity severity) {
        return (int)
                found.stream().filter(one -> one.rule().severity() == severity).count();
    }
}
