package org.hrssplan.commitment;

/** Identity of a commitment. Components are in alphabetical order, as Hibernate binds those of a record. */
public record CommitmentKey(String code, String planId) {}
