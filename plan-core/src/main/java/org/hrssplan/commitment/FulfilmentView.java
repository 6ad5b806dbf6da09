package org.hrssplan.commitment;

import java.util.List;

/**
 * How far this service's commitments of a plan are, together and by what they belong to.
 *
 * @param period through whose end they are judged
 * @param commitments all of them
 * @param programmes by their number, each with those that belong to it
 * @param chapters all of them, in the order in which the chapters first have one
 */
public record FulfilmentView(
        String plan,
        String period,
        String domain,
        FulfilmentCounts commitments,
        List<ProgrammeView> programmes,
        List<ChapterFulfilment> chapters) {

    /** The commitments of one chapter. */
    public record ChapterFulfilment(String title, FulfilmentCounts commitments) {}
}
