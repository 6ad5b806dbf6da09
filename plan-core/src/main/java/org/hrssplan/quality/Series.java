package org.hrssplan.quality;

/** All periods of an indicator in a region. */
public record Series(String region, String indicator) {}
