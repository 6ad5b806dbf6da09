package org.hrssplan.laborrelations.casework;

/** Identity of a revision. Components are in alphabetical order, as Hibernate binds those of a record. */
public record CaseFlowKey(Channel channel, String period, String region, int revision) {}
