package org.hrssplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The act that changed a target.
 *
 * @param document its title
 * @param number its document number, such as 柳政发〔2023〕5号; null where it has none
 * @param decidedOn the day on which it was decided
 */
@Embeddable
public record TargetAct(
        String document,
        @Column(name = "document_number") @Nullable String number,
        @Column(name = "decided_on") LocalDate decidedOn) {

    /** The act as the source of a figure: its title with number and day. */
    Source source() {
        String when = number == null ? decidedOn.toString() : number + "，" + decidedOn;
        return new Source(document + "（" + when + "）", null, null, null);
    }
}
