package org.hrssplan.breakdown;

/**
 * Identity of a revision of a breakdown: one indicator in one plan. Components are in alphabetical order, as Hibernate
 * binds those of a record.
 */
public record BreakdownKey(String code, String planId, int revision) {}
