package org.hrssplan.planpackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrssplan.period.Period;
import org.hrssplan.planpackage.PlanPackage.Row;
import org.hrssplan.quality.Candidate;
import org.hrssplan.quality.QualityRules;
import org.hrssplan.quality.Series;
import org.hrssplan.quality.Severity;
import org.hrssplan.quality.Surroundings;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks that the services carry, against every figure that the services carry. */
class BundledQualityRulesTest {

    private static final String DEFAULTS = PackageReader.resource("hrss-plan/quality-defaults.yaml");

    private static final String CATALOGUE =
            """
            format: 1
            domain: sample
            indicators:
              - {code: all, kind: FLOW, baseUnit: 人, $words}
              - {code: some, kind: FLOW, baseUnit: 人, $words}
              - {code: stock, kind: STOCK, baseUnit: 人, $words}
              - {code: times, kind: FLOW, baseUnit: 人次, $words}
              - {code: rate, kind: RATIO, baseUnit: "%", $words}
              - {code: other-rate, kind: RATIO, baseUnit: "%", $words}
            """
                    .replace("$words", "direction: NEUTRAL, name: {zh: 数, en: A}, definition: {zh: 数, en: A}");

    private final PackageReader reader = new PackageReader();

    @ParameterizedTest
    @MethodSource("services")
    void noPrintedFigureIsRefused(Path folder) throws IOException {
        QualityRules rules = BundledQualityRules.read(
                reader, text(folder.resolve("catalogue.yaml")), DEFAULTS, text(folder.resolve("quality.yaml")));
        List<Candidate> printed = new ArrayList<>();
        try (DirectoryStream<Path> plans = Files.newDirectoryStream(folder.resolve("plans"))) {
            for (Path plan : plans) {
                addFigures(reader.readPlan(plan.toString(), text(plan)).content(), printed);
            }
        }

        assertThat(printed).hasSizeGreaterThan(20);
        Surroundings around = new Printed(printed);
        for (Candidate candidate : printed) {
            assertThat(rules.check(candidate, around))
                    .as("%s", candidate)
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {rule: MINIMUM, severity: ERROR}                                            | /checks/0/limit: required
            {rule: MINIMUM, limit: "1e9", severity: ERROR}                              | /checks/0/limit: pattern
            {rule: MINIMUM, limit: 0, severity: ERROR}                                  | /checks/0/limit: type
            {rule: MINIMUM, limit: "0"}                                                 | /checks/0/severity: required
            {rule: MINIMUM, limit: "0", severity: FATAL}                                | /checks/0/severity: enum
            {rule: MINIMAL, limit: "0", severity: ERROR}                                | /checks/0/rule: enum
            {rule: FORMULA, limit: "0", severity: ERROR}                                | /checks/0/limit
            {rule: FORMULA, tolerance: "0", severity: ERROR}                            | /checks/0/tolerance
            {rule: FORMULA, off: true, severity: ERROR}                                 | /checks/0: oneOf
            {rule: FORMULA, off: true, extra: true}                                     | /checks/0/extra: additionalProperties
            {rule: JUMP, severity: WARNING}                                             | /checks/0: oneOf
            {rule: JUMP, factor: "3", points: "20", severity: WARNING}                  | /checks/0: oneOf
            {rule: JUMP, factor: "0.5", severity: WARNING}                              | /checks/0/factor: pattern
            {rule: REGION_SUM, tolerance: "0", severity: WARNING}                       | /checks/0/regions: required
            {rule: SHARES_TOTAL, total: "100", severity: ERROR}                         | /checks/0/tolerance: required
            {rule: PART_OF_WHOLE, whole: all, severity: ERROR}                          | /checks/0/indicators: required
            {rule: JUMP, indicators: [none], off: true}                                 | /checks/0: indicator: none is not
            {rule: PART_OF_WHOLE, indicators: [some], whole: none, severity: ERROR}     | /checks/0: whole: some and none
            {rule: PART_OF_WHOLE, indicators: [some], whole: some, severity: ERROR}     | /checks/0: whole: some and some
            {rule: PART_OF_WHOLE, indicators: [times], whole: all, severity: ERROR}     | /checks/0: whole: times and all
            {rule: PART_OF_WHOLE, indicators: [stock], whole: all, severity: ERROR}     | /checks/0: whole: stock and all
            {rule: PART_OF_WHOLE, indicators: [rate], whole: other-rate, severity: ERROR} | /checks/0: whole: rate and other
            """)
    void aFileThatBreaksARuleIsRefused(String check, String message) {
        assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(() -> BundledQualityRules.read(reader, CATALOGUE, DEFAULTS, file(check)))
                .withMessageContaining("quality.yaml " + message);
        assertThatExceptionOfType(PackageRejectedException.class)
                .isThrownBy(
                        () -> BundledQualityRules.read(reader, CATALOGUE, file(check), file("{rule: JUMP, off: true}")))
                .withMessageContaining("quality-defaults.yaml " + message);
    }

    @Test
    void theChecksOfTheDomainFollowTheDefaults() {
        Candidate tooMuch = Objects.requireNonNull(candidate("000000", "rate", Period.ofYear(2021), "120", "%"));
        String defaults = file("{rule: MAXIMUM, limit: \"100\", severity: ERROR}");

        assertThat(BundledQualityRules.read(reader, CATALOGUE, defaults, file("{rule: MAXIMUM, off: true}"))
                        .check(tooMuch, new Printed(List.of())))
                .isEmpty();
        assertThat(BundledQualityRules.read(reader, CATALOGUE, defaults, file("{rule: MINIMUM, off: true}"))
                        .check(tooMuch, new Printed(List.of())))
                .hasSize(1);
    }

    static List<Path> services() throws IOException {
        List<Path> services = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), "*-service")) {
            modules.forEach(module -> services.add(module.resolve("src/main/resources/hrss-plan")));
        }
        assertThat(services).hasSize(4);
        return services;
    }

    private static void addFigures(PlanPackage plan, List<Candidate> printed) {
        String region = plan.plan().jurisdiction();
        Period span = Period.ofYears(plan.plan().startYear(), plan.plan().endYear());
        Period base = Period.ofYear(plan.plan().baseYear());
        for (Row row : plan.indicators()) {
            Period end = row.cumulative() ? span : Period.ofYear(plan.plan().endYear());
            add(candidate(region, row.code(), base, row.baseline(), row.unit()), printed);
            add(candidate(region, row.code(), end, row.target(), row.unit()), printed);
            add(candidate(region, row.code(), end, row.result(), row.unit()), printed);
        }
        plan.observations()
                .forEach(one -> add(
                        candidate(one.region(), one.indicator(), Period.parse(one.period()), one.value(), one.unit()),
                        printed));
        plan.breakdowns().forEach(split -> split.rows().forEach(row -> {
            for (int i = 0; i < split.years().size(); i++) {
                Period year = Period.ofYear(split.years().get(i));
                add(candidate(row.region(), split.code(), year, row.values().get(i), split.unit()), printed);
            }
        }));
    }

    private static void add(@Nullable Candidate candidate, List<Candidate> printed) {
        if (candidate != null) {
            printed.add(candidate);
        }
    }

    private static @Nullable Candidate candidate(
            String region, String indicator, Period period, @Nullable String printed, String unit) {
        Figure figure = printed == null ? null : PrintedFigure.parse(printed).asObserved();
        return figure == null ? null : Candidate.of(new Series(region, indicator), period, figure, Unit.parse(unit));
    }

    private static String file(String check) {
        return "format: 1\nchecks:\n  - " + check + "\n";
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    /** All figures at once, the later of two for one key; no regions. */
    private static final class Printed implements Surroundings {

        private final Map<String, BigDecimal> values = new HashMap<>();

        Printed(List<Candidate> printed) {
            for (Candidate one : printed) {
                BigDecimal value = one.figure().exactValue();
                if (value != null) {
                    values.put(one.series() + one.period().code(), value);
                }
            }
        }

        @Override
        public @Nullable BigDecimal value(Series series, Period period) {
            return values.get(series + period.code());
        }

        @Override
        public List<String> parts(String region) {
            return List.of();
        }

        @Override
        public @Nullable String whole(String region) {
            return null;
        }
    }
}
