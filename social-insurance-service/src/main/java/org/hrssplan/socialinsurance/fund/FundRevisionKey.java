package org.hrssplan.socialinsurance.fund;

/** Identity of one revision; components in the order of their names, as the ORM binds them. */
public record FundRevisionKey(String region, int revision, String scheme, int year) {}
