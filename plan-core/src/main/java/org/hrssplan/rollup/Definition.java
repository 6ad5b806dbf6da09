package org.hrssplan.rollup;

import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.quality.Measure;
import org.hrssplan.quality.Measure.Formula;
import org.hrssplan.quality.Measure.Term;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the rules know of an indicator.
 *
 * @param atStart whether a stock is the state at the start of its period, not at its end
 */
public record Definition(Measure measure, boolean atStart) {

    public String code() {
        return measure.code();
    }

    public Kind kind() {
        return measure.kind();
    }

    public String baseUnit() {
        return measure.baseUnit();
    }

    public @Nullable Formula formula() {
        return measure.formula();
    }

    /** Whether values of several regions are added: persons are, rates never. */
    public boolean addsUp() {
        return kind() == Kind.FLOW || kind() == Kind.STOCK;
    }

    /** Whether the formula has a negative term. */
    boolean takesAway() {
        Formula formula = formula();
        return formula != null
                && Stream.concat(formula.numerator().stream(), formula.denominator().stream())
                        .anyMatch(Term::negative);
    }

    /** The codes of the formula's components, each once; none without a formula. */
    public List<String> components() {
        Formula formula = formula();
        return formula == null
                ? List.of()
                : Stream.concat(formula.numerator().stream(), formula.denominator().stream())
                        .map(Term::indicator)
                        .distinct()
                        .toList();
    }
}
