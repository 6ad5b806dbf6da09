package org.hrssplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Another figure that the same document gives elsewhere; the table wins, the contradiction is shown.
 *
 * @param about baseline, target, result, unit, name or verdict
 * @param printed what stands there
 * @param unit of the printed figure, null where it is none
 */
@Embeddable
public record Contradiction(
        String about,
        String printed,
        @Nullable String unit,
        @Column(name = "note_zh") String noteZh,
        @Column(name = "note_en") String noteEn,
        @Embedded Source source) {}
