package org.hrssplan.change;

/** Identity of a change; components in alphabetical order, as Hibernate binds those of a record. */
public record ChangeKey(String region, long seq) {}
