package org.hrssplan.employment.monitoring;

/** Identity of a revision. Components are in alphabetical order, as Hibernate binds those of a record. */
public record HeadcountKey(String employer, String period, String region, int revision) {}
