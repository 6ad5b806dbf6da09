package org.hrssplan.verdict;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of the arithmetic behind a verdict, which can be redone by hand.
 *
 * @param name of what it gives, as in the answer: {@code scheduled}
 * @param expression with its numbers: {@code 25 × 12/60}
 * @param result null where the step decides rather than calculates
 */
public record Step(String name, String expression, @Nullable BigDecimal result) {}
