package org.hrssplan.laborrelations.arrears;

/** Identity of a revision. Components are in alphabetical order, as Hibernate binds those of a record. */
public record ArrearsCaseKey(String id, String region, int revision) {}
