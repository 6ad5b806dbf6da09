package org.hrssplan.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One signed component of a formula.
 *
 * @param denominator whether it stands below the line
 * @param negative whether it is taken away
 * @param component code of the component's indicator
 */
@Embeddable
public record FormulaTerm(boolean denominator, boolean negative, @Column(name = "component_code") String component) {}
