package org.hrssplan.breakdown;

/**
 * Said by the transaction that adopts a revision of a breakdown.
 *
 * @param plan its id
 * @param indicator its code
 */
public record BreakdownAdopted(String plan, String indicator) {}
