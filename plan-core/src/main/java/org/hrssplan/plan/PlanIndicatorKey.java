package org.hrssplan.plan;

/** Identity of a row: one indicator in one plan. Components are in alphabetical order, as Hibernate binds those of a record. */
public record PlanIndicatorKey(String code, String planId) {}
