package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/** What the checks know of an indicator. */
public record Measure(String code, Kind kind, String baseUnit, @Nullable Formula formula) {

    /** Signed sums over one another, times a factor; an empty denominator makes a net flow. */
    public record Formula(List<Term> numerator, List<Term> denominator, BigDecimal factor) {

        List<String> components() {
            return Stream.concat(numerator.stream(), denominator.stream())
                    .map(Term::indicator)
                    .distinct()
                    .toList();
        }
    }

    /** A component that is added, or taken away. */
    public record Term(boolean negative, String indicator) {}
}
