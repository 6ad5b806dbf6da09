package org.hrssplan.commitment;

import jakarta.persistence.Embeddable;

/**
 * What a promise of several steps asks by the end of a period.
 *
 * @param deadline a year or a month
 * @param promised a decimal in the unit of the commitment
 */
@Embeddable
public record CommitmentStep(String deadline, String promised) {}
