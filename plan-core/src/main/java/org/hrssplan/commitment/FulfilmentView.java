package org.hrssplan.commitment;

import java.util.List;

/**
 * How far this service's commitments of a plan are, together and by what they belong to.
 *
 * @param period through whose end they are judged
 * @param commitments all of them
 * @param programmes those that belong to a programme, by its number
 * @param chapters all of them, in the order in which the chapters first have one
 */
public record FulfilmentView(
        String plan,
        String period,
        String domain,
        FulfilmentCounts commitments,
        List<ProgrammeFulfilment> programmes,
        List<ChapterFulfilment> chapters) {

    /** The commitments of one programme. */
    public record ProgrammeFulfilment(int number, String title, FulfilmentCounts commitments) {}

    /** The commitments of one chapter. */
    public record ChapterFulfilment(String title, FulfilmentCounts commitments) {}
}
