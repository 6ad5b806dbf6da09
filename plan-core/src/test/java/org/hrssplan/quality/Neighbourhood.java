package org.hrssplan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Measure.Formula;
import org.hrssplan.quality.Measure.Term;
import org.hrssplan.target.Kind;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A small world for the decision tables: a city of two counties in a province, a few indicators, and known values written
 * as {@code [region ]indicator[@period] value[unit]; …}, in the city and in 2021 where nothing else is said.
 */
final class Neighbourhood implements Surroundings {

    static final List<Measure> CATALOGUE = List.of(
            new Measure("flow", Kind.FLOW, "人", null),
            new Measure("part", Kind.FLOW, "人", null),
            new Measure("cases", Kind.FLOW, "件", null),
            new Measure("insured", Kind.STOCK, "人", null),
            new Measure("population", Kind.STOCK, "人", null),
            new Measure("students", Kind.STOCK, "人", null),
            new Measure("money", Kind.FLOW, "元", null),
            new Measure(
                    "rate",
                    Kind.RATIO,
                    "%",
                    new Formula(
                            List.of(new Term(false, "insured")),
                            List.of(new Term(false, "population"), new Term(true, "students")),
                            new BigDecimal("100"))),
            new Measure("density", Kind.RATIO, "人/万人", null),
            new Measure("shares", Kind.STRUCTURE, "%", null),
            new Measure(
                    "net",
                    Kind.FLOW,
                    "人",
                    new Formula(List.of(new Term(false, "flow"), new Term(true, "part")), List.of(), BigDecimal.ONE)));

    private final Map<String, BigDecimal> values = new HashMap<>();

    static Neighbourhood of(@Nullable String known) {
        Neighbourhood result = new Neighbourhood();
        if (known != null) {
            Arrays.stream(known.split(";", -1))
                    .map(Neighbourhood::candidate)
                    .forEach(one -> result.values.put(
                            key(one.series(), one.period()),
                            Objects.requireNonNull(one.figure().exactValue())));
        }
        return result;
    }

    static Candidate candidate(String text) {
        String[] words = text.strip().split(" ", -1);
        String region = words.length == 3 ? words[0] : "city";
        String[] key = words[words.length - 2].split("@", -1);
        String value = words[words.length - 1];
        String baseUnit = CATALOGUE.stream()
                .filter(one -> one.code().equals(key[0]))
                .map(Measure::baseUnit)
                .findFirst()
                .orElseThrow();
        boolean inTenThousands = value.endsWith("万");
        return Candidate.of(
                new Series(region, key[0]),
                Period.parse(key.length == 2 ? key[1] : "2021"),
                Objects.requireNonNull(
                        PrintedFigure.parse(value.replace("万", "")).asObserved()),
                Unit.parse(inTenThousands ? "万" + baseUnit : baseUnit));
    }

    /** Asserts what the checks find at a candidate, as {@code RULE arguments; …}; nothing where null. */
    static void assertFound(
            List<CheckEntry> entries, String candidate, @Nullable String known, @Nullable String expected) {
        List<String> found = check(entries, candidate, known).stream()
                .map(one -> one.rule() + " " + String.join(" ", one.arguments()))
                .toList();
        assertThat(String.join("; ", found)).isEqualTo(expected == null ? "" : expected);
    }

    static List<Finding> check(List<CheckEntry> entries, String candidate, @Nullable String known) {
        return new QualityRules(CATALOGUE, entries).check(candidate(candidate), of(known));
    }

    @Override
    public @Nullable BigDecimal value(Series series, Period period) {
        return values.get(key(series, period));
    }

    @Override
    public List<String> parts(String region) {
        return switch (region) {
            case "province" -> List.of("city");
            case "city" -> List.of("east", "west");
            default -> List.of();
        };
    }

    @Override
    public @Nullable String whole(String region) {
        return switch (region) {
            case "east", "west" -> "city";
            case "city" -> "province";
            default -> null;
        };
    }

    private static String key(Series series, Period period) {
        return series.region() + " " + series.indicator() + "@" + period;
    }
}
