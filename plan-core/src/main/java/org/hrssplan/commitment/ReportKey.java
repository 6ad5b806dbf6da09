package org.hrssplan.commitment;

/**
 * Identity of one revision of a report. Components are in alphabetical order, as Hibernate binds those of a record; in
 * the database the region leads, as in every key of a fact.
 */
public record ReportKey(String commitment, String period, String planId, String region, int revision) {}
