package org.hrssplan.observation;

import java.time.Instant;

/** A revision that is published, and since when. */
public record PublishedObservation(Observation observation, Instant publishedAt) {}
