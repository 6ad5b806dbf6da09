package org.hrssplan.rollup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Candidate;
import org.hrssplan.quality.Measure;
import org.hrssplan.quality.Measure.Formula;
import org.hrssplan.quality.Measure.Term;
import org.hrssplan.quality.Series;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A small world to compute in. The city has the parts east and west; the area is in no sum. Values are written
 * {@code east flow@2021-Q1 100}, without a region the city's, without a period that of 2021, several with semicolons.
 */
final class World implements PublishedValues {

    static final List<Definition> CATALOGUE = List.of(
            count("flow", Kind.FLOW, null),
            count("gain", Kind.FLOW, null),
            count("loss", Kind.FLOW, null),
            count("net", Kind.FLOW, new Formula(terms("+gain", "-loss"), List.of(), BigDecimal.ONE)),
            count("stock", Kind.STOCK, null),
            new Definition(new Measure("opening", Kind.STOCK, "人", null), true),
            ratio("rate", terms("+gain"), terms("+flow")),
            ratio("level", terms("+stock"), terms("+stock", "+other")),
            count("other", Kind.STOCK, null),
            ratio("closing", terms("+flow"), terms("+gain", "+opening")),
            ratio("of-net", terms("+net"), terms("+flow")),
            ratio("yield", terms("+stock"), terms("+flow")),
            new Definition(new Measure("survey", Kind.RATIO, "%", null), false),
            new Definition(new Measure("structure", Kind.STRUCTURE, "%", null), false));

    private final Map<Series, Map<Period, Published>> published = new HashMap<>();
    private List<String> parts = List.of("east", "west");

    static World of(@Nullable String values) {
        World world = new World();
        if (values != null) {
            Arrays.stream(values.split("; *")).forEach(world::put);
        }
        return world;
    }

    /** With parts of these names. */
    World withParts(List<String> names) {
        parts = names;
        return this;
    }

    private void put(String text) {
        int space = text.lastIndexOf(' ');
        Series series = series(text.substring(0, space));
        String value = text.substring(space + 1);
        Unit unit = Unit.parse(value.endsWith("万") ? "万人" : "人");
        Figure given = Objects.requireNonNull(
                PrintedFigure.parse(value.replace("万", "")).asObserved());
        Figure figure =
                given.value() == null ? given : Figure.of(Candidate.inBaseUnit(given.value(), unit), given.qualifier());
        put(series, period(text.substring(0, space)), figure);
    }

    void put(Series series, Period period, Figure figure) {
        published
                .computeIfAbsent(series, none -> new HashMap<>())
                .put(period, new Published(series, period, 1, figure));
    }

    Aggregation aggregation() {
        return new Aggregation(
                new Definitions(CATALOGUE), this, (region, indicator) -> region.equals("city") ? parts : List.of());
    }

    /** The value asked for, with how it came about and what is missing in it; null for none. */
    @Nullable
    String told(String asked) {
        return told(aggregation().value(series(asked), period(asked)));
    }

    static @Nullable String told(@Nullable Aggregate value) {
        if (value == null) {
            return null;
        }
        String figure = value.figure().toString();
        String missing = String.join(
                " ",
                value.regions().missing().isEmpty()
                        ? value.periods().missing()
                        : value.regions().missing());
        return figure + " " + value.method()
                + (value.partial() ? (value.atLeast() ? " at least, without " : " partial, without ") + missing : "");
    }

    static Series series(String text) {
        String name = text.contains("@") ? text.substring(0, text.indexOf('@')) : text;
        int space = name.indexOf(' ');
        return space < 0 ? new Series("city", name) : new Series(name.substring(0, space), name.substring(space + 1));
    }

    static Period period(String text) {
        return Period.parse(text.contains("@") ? text.substring(text.indexOf('@') + 1) : "2021");
    }

    private static Definition count(String code, Kind kind, @Nullable Formula formula) {
        return new Definition(new Measure(code, kind, "人", formula), false);
    }

    private static Definition ratio(String code, List<Term> above, List<Term> below) {
        return new Definition(
                new Measure(code, Kind.RATIO, "%", new Formula(above, below, BigDecimal.valueOf(100))), false);
    }

    static List<Term> terms(String... signed) {
        return Arrays.stream(signed)
                .map(one -> new Term(one.startsWith("-"), one.substring(1)))
                .toList();
    }

    @Override
    public Map<Period, Published> of(Series series) {
        return published.getOrDefault(series, Map.of());
    }
}
