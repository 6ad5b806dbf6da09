package org.hrssplan.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hrssplan.quality.Measure.Formula;
import org.hrssplan.quality.Measure.Term;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/** The indicators of a catalogue with their formulas, which lead to no indicator twice. */
public final class Definitions {

    private static final String PERCENT = "%";

    private final Map<String, Definition> byCode = new LinkedHashMap<>();

    /**
     * A formula that cannot be used.
     *
     * @param indicator whose formula it is
     * @param message the reason with its path: {@code a → b → a}
     */
    public record Problem(String indicator, String message) {}

    /** The definitions of a catalogue that {@link #check} finds nothing wrong with. */
    public Definitions(Collection<Definition> catalogue) {
        catalogue.forEach(one -> byCode.put(one.code(), one));
    }

    /** What is defined for this code, null if nothing is. */
    public @Nullable Definition of(String indicator) {
        return byCode.get(indicator);
    }

    /**
     * Whether an amount of this indicator may be negative, and a sum so lower than some of what is in it: its formula, or
     * that of a component, takes something away.
     */
    public boolean mayFall(String indicator) {
        Definition definition = byCode.get(indicator);
        return definition != null
                && (definition.takesAway() || definition.components().stream().anyMatch(this::mayFall));
    }

    /** These indicators, and the components of their formulas at every depth. */
    public Set<String> withComponents(Collection<String> indicators) {
        Set<String> found = new LinkedHashSet<>();
        indicators.forEach(one -> collect(one, found));
        return found;
    }

    private void collect(String indicator, Set<String> found) {
        Definition definition = byCode.get(indicator);
        if (found.add(indicator) && definition != null) {
            definition.components().forEach(one -> collect(one, found));
        }
    }

    /** Every formula that cannot be used, with the reason. */
    public static List<Problem> check(Collection<Definition> catalogue) {
        Definitions all = new Definitions(catalogue);
        List<Problem> problems = new ArrayList<>();
        for (Definition one : catalogue) {
            Formula formula = one.formula();
            if (formula != null) {
                all.checkComponents(one, problems);
                all.checkKind(one, formula, problems);
                all.checkUnits(one, formula, problems);
                all.findCycle(one.code(), new ArrayList<>(List.of(one.code())), problems);
            }
        }
        return problems;
    }

    private void checkComponents(Definition one, List<Problem> problems) {
        one.components().stream()
                .filter(component -> !byCode.containsKey(component))
                .forEach(component -> problems.add(new Problem(
                        one.code(), path(one, component) + ": " + component + " is not in this catalogue")));
    }

    /** A rate is a quotient of counts; a count is made of counts of its own kind. */
    private void checkKind(Definition one, Formula formula, List<Problem> problems) {
        boolean ratio = one.kind() == Kind.RATIO;
        if (one.kind() == Kind.STRUCTURE || ratio == formula.denominator().isEmpty()) {
            problems.add(new Problem(one.code(), "a denominator belongs to a RATIO, and only to a RATIO"));
        }
        for (String code : one.components()) {
            Definition component = byCode.get(code);
            if (component != null && !(ratio ? component.addsUp() : component.kind() == one.kind())) {
                problems.add(new Problem(
                        one.code(),
                        path(one, code) + ": a " + component.kind() + " is no component of a " + one.kind()));
            }
        }
    }

    private void checkUnits(Definition one, Formula formula, List<Problem> problems) {
        boolean alike = one.kind() != Kind.RATIO || one.baseUnit().equals(PERCENT);
        String wanted = one.kind() == Kind.RATIO ? unit(formula.numerator()) : one.baseUnit();
        checkUnits(one, formula.numerator(), wanted, problems);
        checkUnits(one, formula.denominator(), alike ? wanted : unit(formula.denominator()), problems);
    }

    private void checkUnits(Definition one, List<Term> terms, @Nullable String wanted, List<Problem> problems) {
        for (Term term : terms) {
            Definition component = byCode.get(term.indicator());
            if (component != null && wanted != null && !component.baseUnit().equals(wanted)) {
                problems.add(new Problem(
                        one.code(),
                        path(one, component.code()) + ": " + component.baseUnit() + " is never added to " + wanted));
            }
        }
    }

    /** The base unit of the first term that is defined. */
    private @Nullable String unit(List<Term> terms) {
        for (Term term : terms) {
            Definition component = byCode.get(term.indicator());
            if (component != null) {
                return component.baseUnit();
            }
        }
        return null;
    }

    private void findCycle(String start, List<String> path, List<Problem> problems) {
        Definition last = byCode.get(path.get(path.size() - 1));
        if (last == null) {
            return;
        }
        for (String component : last.components()) {
            if (component.equals(start)) {
                problems.add(new Problem(start, String.join(" → ", path) + " → " + start + ": a formula leads back"));
            } else if (!path.contains(component)) {
                path.add(component);
                findCycle(start, path, problems);
                path.remove(path.size() - 1);
            }
        }
    }

    private static String path(Definition one, String component) {
        return one.code() + " → " + component;
    }
}
