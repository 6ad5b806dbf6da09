package org.hrssplan.laborrelations.arrears;

/** Identity of a recovery. Components are in alphabetical order, as Hibernate binds those of a record. */
public record RecoveryKey(String caseId, int number, String region) {}
