package org.hrssplan.planpackage;

import java.util.List;
import org.hrssplan.planpackage.CataloguePackage.Entry;
import org.hrssplan.planpackage.CataloguePackage.StateAt;
import org.hrssplan.quality.Measure;
import org.hrssplan.rollup.Definition;

/** The entries of a catalogue as the rules see them. */
final class Measures {

    private Measures() {}

    static Measure of(Entry entry) {
        CataloguePackage.Formula formula = entry.formula();
        return new Measure(
                entry.code(),
                entry.kind(),
                entry.baseUnit(),
                formula == null
                        ? null
                        : new Measure.Formula(
                                terms(formula.numerator()), terms(formula.denominator()), formula.factor()));
    }

    static List<Definition> definitions(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Definition(of(entry), entry.stateAt() == StateAt.START))
                .toList();
    }

    private static List<Measure.Term> terms(List<CataloguePackage.Term> terms) {
        return terms.stream()
                .map(term -> new Measure.Term(term.sign().equals("-"), term.indicator()))
                .toList();
    }
}
