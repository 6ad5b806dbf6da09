package org.hrssplan.observation;

import java.time.Instant;

/**
 * Said by the transaction of a review that publishes a value.
 *
 * @param at the instant of the transaction
 */
public record Published(ObservationKey key, Instant at) {}
