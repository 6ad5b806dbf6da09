package org.hrssplan.sheet;

import java.util.Arrays;
import java.util.List;

/**
 * One reason for which a row is not taken.
 *
 * @param field English name of the column, in JSON the path from the item ({@code source/section}); empty where the row
 *     as a whole is meant
 * @param code stable code of the reason, such as those of {@link SheetCode}
 * @param arguments what the words of the reason mention, in their order
 */
public record RowProblem(String field, String code, List<String> arguments) {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    static RowProblem of(String field, SheetCode code, Object... arguments) {
        return new RowProblem(
                field,
                code.name(),
                Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
