package org.hrssplan.submission;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Candidate;
import org.hrssplan.sheet.GivenRow;
import org.hrssplan.sheet.RowProblem;
import org.hrssplan.sheet.Texts;
import org.hrssplan.source.Source;
import org.hrssplan.submission.Dictionary.Measured;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Decimals;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/** Tells of a row by itself whether it can be a value; all problems of the row at once. */
final class RowRules {

    private static final int MAX_KNOWN_PERIODS = 10_000;

    /** Of a structure; what is stored has 100 characters. */
    private static final int MAX_SHARES = 5;

    private final Dictionary dictionary;
    private final Runnable refresh;
    private final Predicate<String> scope;
    private final YearMonth currentMonth;
    private final Map<String, Period> periods = new HashMap<>();

    /**
     * Rules at a time.
     *
     * @param refresh has the dictionary read again, for a code that it does not know
     * @param scope tells whether a region may be submitted for
     * @param currentMonth a period may be reported from its last month on
     */
    RowRules(Dictionary dictionary, Runnable refresh, Predicate<String> scope, YearMonth currentMonth) {
        this.dictionary = dictionary;
        this.refresh = refresh;
        this.scope = scope;
        this.currentMonth = currentMonth;
    }

    /**
     * Either the entry or the problems.
     *
     * @param key null where the row does not say what it is a value of
     */
    record Checked(int line, @Nullable ObservationKey key, @Nullable Entry entry, List<RowProblem> problems) {

        static Checked rejected(int line, @Nullable ObservationKey key, List<RowProblem> problems) {
            return new Checked(line, key, null, problems);
        }
    }

    Checked check(GivenRow row) {
        List<RowProblem> problems = new ArrayList<>(0);
        Measured indicator = indicator(row.indicator(), problems);
        region(row.region(), problems);
        Period period = period(row.period(), problems);
        Figure figure = figure(row.value(), indicator, problems);
        Unit unit = unit(row.unit(), indicator, problems);
        if (row.document() == null) {
            problems.add(required("source"));
        }
        text("source", row.document(), 300, problems);
        text("section", row.section(), 300, problems);
        text("table", row.table(), 100, problems);
        text("row", row.row(), 100, problems);
        text("note", row.note(), 1000, problems);
        ObservationKey key = indicator == null || period == null || row.region() == null
                ? null
                : new ObservationKey(row.region(), indicator.code(), period.code());
        if (!problems.isEmpty()) {
            return Checked.rejected(row.line(), key, problems);
        }
        Source source = new Source(row.document(), row.section(), row.table(), row.row());
        Candidate candidate = Candidate.of(key.series(), period, figure, unit);
        Entry entry = new Entry(row.line(), key, candidate, figure, unit, source, row.note());
        return new Checked(row.line(), key, entry, problems);
    }

    private @Nullable Measured indicator(@Nullable String code, List<RowProblem> problems) {
        if (code == null) {
            problems.add(required("indicator"));
            return null;
        }
        Measured indicator = dictionary.indicator(code);
        if (indicator == null) {
            refresh.run();
            indicator = dictionary.indicator(code);
        }
        if (indicator == null) {
            problems.add(new RowProblem("indicator", "UNKNOWN_INDICATOR", List.of(code)));
        }
        return indicator;
    }

    private void region(@Nullable String code, List<RowProblem> problems) {
        if (code == null) {
            problems.add(required("region"));
            return;
        }
        if (!dictionary.hasRegion(code)) {
            refresh.run();
        }
        if (!dictionary.hasRegion(code)) {
            problems.add(new RowProblem("region", "UNKNOWN_REGION", List.of(code)));
        } else if (!scope.test(code)) {
            problems.add(new RowProblem("region", "OUT_OF_SCOPE", List.of(code)));
        }
    }

    private @Nullable Period period(@Nullable String code, List<RowProblem> problems) {
        if (code == null) {
            problems.add(required("period"));
            return null;
        }
        Period period = periods.get(code);
        if (period == null) {
            try {
                period = Period.parse(code);
            } catch (IllegalArgumentException e) {
                problems.add(new RowProblem("period", "INVALID_PERIOD", List.of(code)));
                return null;
            }
            if (periods.size() < MAX_KNOWN_PERIODS) {
                periods.put(code, period);
            }
        }
        if (period.last().isAfter(currentMonth)) {
            problems.add(new RowProblem("period", "PERIOD_NOT_OVER", List.of(code)));
        }
        return period;
    }

    private static @Nullable Figure figure(
            @Nullable String value, @Nullable Measured indicator, List<RowProblem> problems) {
        if (value == null || value.isEmpty()) {
            problems.add(required("value"));
            return null;
        }
        Figure figure;
        try {
            figure = read(value);
        } catch (IllegalArgumentException e) {
            problems.add(new RowProblem(
                    "value", e instanceof BoundsException ? "NUMBER_OUT_OF_BOUNDS" : "INVALID_NUMBER", List.of(value)));
            return null;
        }
        if (indicator != null && (indicator.kind() == Kind.STRUCTURE) != (figure.value() == null)) {
            problems.add(new RowProblem("value", "WRONG_FIGURE", List.of(value)));
        }
        return figure;
    }

    private static Figure read(String value) {
        if (value.indexOf(':') >= 0) {
            return Figure.ofShares(shares(value.split(":", MAX_SHARES)));
        }
        Comparator qualifier = Comparator.ofSymbol(value.charAt(0));
        return Figure.of(decimal(qualifier == null ? value : value.substring(1)), qualifier);
    }

    private static List<BigDecimal> shares(String[] texts) {
        List<BigDecimal> shares = new ArrayList<>();
        for (String text : texts) {
            BigDecimal share = decimal(text);
            if (share.signum() < 0) {
                throw new IllegalArgumentException("a share is not negative");
            }
            shares.add(share);
        }
        return shares;
    }

    private static BigDecimal decimal(String text) {
        if (!Decimals.isPlain(text)) {
            throw new IllegalArgumentException("no plain number");
        }
        try {
            return Decimals.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BoundsException(e);
        }
    }

    private static final class BoundsException extends IllegalArgumentException {
        BoundsException(IllegalArgumentException cause) {
            super(cause);
        }
    }

    private static @Nullable Unit unit(
            @Nullable String given, @Nullable Measured indicator, List<RowProblem> problems) {
        if (given == null) {
            problems.add(required("unit"));
            return null;
        }
        if (given.isBlank()) {
            problems.add(required("unit"));
            return null;
        }
        Unit unit = Unit.parse(given);
        if (indicator != null && !unit.isConvertibleTo(indicator.baseUnit())) {
            problems.add(new RowProblem(
                    "unit",
                    "UNIT_NOT_CONVERTIBLE",
                    List.of(given, indicator.baseUnit().printed())));
        }
        return unit;
    }

    private static void text(String field, @Nullable String text, int maxLength, List<RowProblem> problems) {
        if (text == null) {
            return;
        }
        if (text.isBlank()) {
            problems.add(required(field));
        }
        if (text.length() > maxLength) {
            problems.add(new RowProblem(field, "TOO_LONG", List.of(Integer.toString(maxLength))));
        }
        if (Texts.hasIllegalCharacter(text)) {
            problems.add(new RowProblem(field, "ILLEGAL_CHARACTER", List.of()));
        }
    }

    private static RowProblem required(String field) {
        return new RowProblem(field, "REQUIRED", List.of());
    }
}
