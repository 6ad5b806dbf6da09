package org.hrssplan.commitment;

/** Identity of a programme. Components are in alphabetical order, as Hibernate binds those of a record. */
public record ProgrammeKey(int number, String planId) {}
