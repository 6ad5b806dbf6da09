package org.hrssplan.plan;

/** Identity of a row: one indicator in one plan. */
public record PlanIndicatorKey(String planId, String code) {}
