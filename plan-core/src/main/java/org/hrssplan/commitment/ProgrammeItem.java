package org.hrssplan.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One of the things that a programme groups.
 *
 * @param number within the programme, from 1
 */
@Embeddable
public record ProgrammeItem(
        int number, @Column(name = "title_zh") String title, @Column(name = "title_en") String titleEn) {}
