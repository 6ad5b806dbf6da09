package org.hrssplan.observation;

/**
 * Identity of one revision of a value. Components are in alphabetical order, as Hibernate binds those of a record; in
 * the database the region leads, as in every key of a fact.
 */
public record RevisionKey(String indicator, String period, String region, int revision) {}
