package org.hrssplan.observation;

import java.time.Instant;

/**
 * Said within the transaction of a review that publishes a value; who hears it acts in the same transaction, or undoes
 * all of it.
 *
 * @param at the instant of the transaction
 */
public record Published(ObservationKey key, Instant at) {}
