package org.hrssplan.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a plan that does not fit together.
 *
 * @param place JSON pointer into the package, with the number or code of what it leads to
 * @param indicator code; null where it is about none
 * @param row number of the row of the indicator table; null where it is about none
 * @param first what stands at the place; null where nothing does
 * @param second what it was compared with; null where it was compared with nothing printed
 * @param arguments further words of the rule's text
 * @param note what somebody recorded; null where the lint found it
 */
public record LintFinding(
        LintRule rule,
        String place,
        @Nullable String indicator,
        @Nullable Integer row,
        @Nullable Said first,
        @Nullable Said second,
        List<String> arguments,
        @Nullable Note note) {

    public LintFinding {
        arguments = List.copyOf(arguments);
    }

    /** At a cell of a row. */
    static LintFinding at(
            LintedRow row, String part, LintRule rule, @Nullable Said first, @Nullable Said second, String... words) {
        String place = "/indicators(row " + row.number() + ")/" + part;
        return new LintFinding(rule, place, row.code(), row.number(), first, second, List.of(words), null);
    }

    /** Of a package that cannot be read or stored; {@code broken} is the name of the reader's rule. */
    public static LintFinding refused(LintRule rule, String place, String broken, String message) {
        return new LintFinding(rule, place, null, null, null, null, List.of(broken, message), null);
    }

    LintFinding noting(Note recorded) {
        return new LintFinding(rule, place, indicator, row, first, second, arguments, recorded);
    }
}
