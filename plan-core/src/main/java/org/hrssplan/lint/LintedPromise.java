package org.hrssplan.lint;

import org.hrssplan.fulfilment.Recurrence;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the text promises of an indicator.
 *
 * @param code of the commitment
 * @param value a decimal in {@code unit}, or a share such as 2/3
 * @param valueTo the upper end of a range
 * @param change whether it is an increase or a decrease, not what is reached
 * @param dueYear null where the text says none: the end of the plan
 */
public record LintedPromise(
        String code,
        String indicator,
        String value,
        @Nullable String valueTo,
        String unit,
        @Nullable Comparator comparator,
        boolean change,
        Recurrence recurrence,
        @Nullable Integer dueYear,
        Said said) {}
