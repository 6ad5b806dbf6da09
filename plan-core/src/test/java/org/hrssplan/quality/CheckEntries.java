package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/** Writes a check entry with the few parameters that it has; without a severity it is off. */
final class CheckEntries {

    private final Rule rule;
    private final @Nullable Severity severity;
    private List<Kind> kinds = List.of();
    private List<String> units = List.of();
    private List<String> indicators = List.of();
    private List<String> regions = List.of();
    private @Nullable BigDecimal limit;
    private @Nullable BigDecimal total;
    private @Nullable BigDecimal tolerance;
    private @Nullable BigDecimal factor;
    private @Nullable BigDecimal points;
    private @Nullable String whole;

    private CheckEntries(Rule rule, @Nullable Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }

    static CheckEntries of(Rule rule, @Nullable Severity severity) {
        return new CheckEntries(rule, severity);
    }

    CheckEntries kinds(Kind... only) {
        kinds = List.of(only);
        return this;
    }

    CheckEntries units(String... only) {
        units = List.of(only);
        return this;
    }

    CheckEntries indicators(String... only) {
        indicators = List.of(only);
        return this;
    }

    CheckEntries regions(String... complete) {
        regions = List.of(complete);
        return this;
    }

    CheckEntries limit(String value) {
        limit = new BigDecimal(value);
        return this;
    }

    CheckEntries total(String value) {
        total = new BigDecimal(value);
        return this;
    }

    CheckEntries tolerance(String value) {
        tolerance = new BigDecimal(value);
        return this;
    }

    CheckEntries factor(String value) {
        factor = new BigDecimal(value);
        return this;
    }

    CheckEntries points(String value) {
        points = new BigDecimal(value);
        return this;
    }

    CheckEntries whole(String code) {
        whole = code;
        return this;
    }

    CheckEntry get() {
        return new CheckEntry(
                rule,
                kinds,
                units,
                indicators,
                severity == null,
                severity,
                limit,
                total,
                tolerance,
                factor,
                points,
                whole,
                regions);
    }
}
