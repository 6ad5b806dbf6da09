package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hrssplan.quality.Measure.Formula;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The checks of every indicator, made ready once. A check that the known values do not decide finds nothing.
 *
 * <p>To check many values: ask what a chunk {@link #needs}, read those series, lay the chunk's own values over them,
 * then {@link #check} each.
 */
public final class QualityRules {

    private final Map<String, List<Check>> checks = new HashMap<>();

    /**
     * Prepares the checks.
     *
     * @param catalogue every indicator of the service
     * @param entries those of the product, then those of the domain; indicators and wholes are in the catalogue
     */
    public QualityRules(Collection<Measure> catalogue, List<CheckEntry> entries) {
        for (Measure measure : catalogue) {
            for (Rule rule : Rule.values()) {
                CheckEntry entry = last(rule, measure, entries);
                if (entry != null && !entry.off()) {
                    prepare(measure, entry);
                }
            }
        }
    }

    /**
     * The series that the checks of these candidates read, each once and their own included: one for most indicators,
     * more only for indicators with parts, components, or regions that are to add up.
     */
    public Set<Series> needs(Collection<Candidate> chunk, RegionTree regions) {
        Set<Series> seen = new HashSet<>();
        Set<Series> needed = new HashSet<>();
        for (Candidate candidate : chunk) {
            if (seen.add(candidate.series())) {
                needed.add(candidate.series());
                of(candidate).forEach(check -> check.needs(candidate.series(), regions, needed::add));
            }
        }
        return needed;
    }

    /** What is wrong or unlikely about a candidate; nothing for an indicator that the catalogue does not know. */
    public List<Finding> check(Candidate candidate, Surroundings around) {
        List<Finding> found = new ArrayList<>(0);
        Known known = new Known(candidate, around);
        for (Check check : of(candidate)) {
            check.check(known, found);
        }
        return found;
    }

    /** The regions whose parts are all known and add up to them in values of this indicator. */
    public Set<String> regionsThatAddUp(String indicator) {
        for (Check check : checks.getOrDefault(indicator, List.of())) {
            if (check instanceof RegionSumCheck sum) {
                return sum.regions();
            }
        }
        return Set.of();
    }

    private List<Check> of(Candidate candidate) {
        return checks.getOrDefault(candidate.series().indicator(), List.of());
    }

    private static @Nullable CheckEntry last(Rule rule, Measure measure, List<CheckEntry> entries) {
        CheckEntry last = null;
        for (CheckEntry entry : entries) {
            if (entry.rule() == rule && entry.fits(measure)) {
                last = entry;
            }
        }
        return last;
    }

    private void prepare(Measure measure, CheckEntry entry) {
        Severity severity = Objects.requireNonNull(entry.severity());
        String unit = measure.baseUnit();
        switch (entry.rule()) {
            case MINIMUM ->
                add(measure, new LimitCheck(Rule.MINIMUM, Comparator.GE, required(entry.limit()), unit, severity));
            case MAXIMUM ->
                add(measure, new LimitCheck(Rule.MAXIMUM, Comparator.LE, required(entry.limit()), unit, severity));
            case WHOLE_NUMBER -> add(measure, new WholeNumberCheck(unit, severity));
            case SHARES_TOTAL ->
                add(
                        measure,
                        new SharesTotalCheck(required(entry.total()), required(entry.tolerance()), unit, severity));
            case JUMP -> add(measure, new JumpCheck(entry.factor(), entry.points(), unit, severity));
            case REGION_SUM ->
                add(
                        measure,
                        new RegionSumCheck(
                                measure, Set.copyOf(entry.regions()), required(entry.tolerance()), severity));
            case PART_OF_WHOLE -> {
                String whole = Objects.requireNonNull(entry.whole());
                addToAll(List.of(measure.code(), whole), new PartOfWholeCheck(measure, whole, severity));
            }
            case FORMULA -> {
                Formula formula = measure.formula();
                if (formula != null) {
                    FormulaCheck check = new FormulaCheck(measure, formula, severity);
                    add(measure, check);
                    addToAll(formula.components(), check);
                }
            }
        }
    }

    private static BigDecimal required(@Nullable BigDecimal parameter) {
        return Objects.requireNonNull(parameter);
    }

    private void add(Measure measure, Check check) {
        addToAll(List.of(measure.code()), check);
    }

    private void addToAll(List<String> indicators, Check check) {
        indicators.forEach(
                code -> checks.computeIfAbsent(code, none -> new ArrayList<>()).add(check));
    }
}
