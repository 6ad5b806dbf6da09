package org.hrssplan.breakdown;

/** Identity of a breakdown: one indicator in one plan. */
public record BreakdownKey(String planId, String code) {}
