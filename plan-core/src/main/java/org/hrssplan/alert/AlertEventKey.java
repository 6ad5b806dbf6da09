package org.hrssplan.alert;

/** Identity of a step of an alert; components in alphabetical order, as Hibernate binds those of a record. */
public record AlertEventKey(String indicator, int number, String plan, int position, String region, String rule) {}
