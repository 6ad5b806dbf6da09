package org.hrssplan.commitment;

import java.util.List;
import org.hrssplan.source.Source;

/**
 * A named action plan 专栏.
 *
 * @param number as the plan numbers its programmes
 * @param domain of the service that owns it
 * @param chapter heading of the chapter in which it stands, as printed
 * @param commitments where those stand that belong to it
 */
public record ProgrammeView(
        int number,
        String title,
        String titleEn,
        String domain,
        String chapter,
        List<ProgrammeItem> items,
        Source source,
        FulfilmentCounts commitments) {

    static ProgrammeView of(Programme programme, String domain, FulfilmentCounts commitments) {
        return new ProgrammeView(
                programme.number,
                programme.title,
                programme.titleEn,
                domain,
                programme.chapter,
                List.copyOf(programme.items),
                programme.source,
                commitments);
    }
}
