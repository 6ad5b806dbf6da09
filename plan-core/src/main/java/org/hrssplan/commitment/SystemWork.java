package org.hrssplan.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A system, platform, register, mechanism or institution of a plan, and what is done with it. */
@Embeddable
public record SystemWork(
        @Enumerated(EnumType.STRING) @Column(name = "system_type") SystemType type,
        @Enumerated(EnumType.STRING) @Column(name = "system_action") SystemAction action) {}
