package org.hrssplan.observation;

/** Identity of one revision of a value; the region leads, as in every key of a fact. */
public record ObservationKey(String region, String indicator, String period, int revision) {}
