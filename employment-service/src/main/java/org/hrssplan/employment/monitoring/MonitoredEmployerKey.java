package org.hrssplan.employment.monitoring;

/** Identity of a revision. Components are in alphabetical order, as Hibernate binds those of a record. */
public record MonitoredEmployerKey(String id, String region, int revision) {}
