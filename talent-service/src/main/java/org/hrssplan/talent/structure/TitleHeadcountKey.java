package org.hrssplan.talent.structure;

/** Identity of one revision; components in the order of their names, as the ORM binds them. */
public record TitleHeadcountKey(String region, int revision, int year) {}
