package org.hrssplan.employment.monitoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.record.RecordOutcome;

/**
 * What became of the headcounts of one request.
 *
 * @param created how many are new
 * @param updated how many are corrected by a revision
 * @param unchanged how many said the same already
 * @param items in the order of the request
 */
public record HeadcountReport(int created, int updated, int unchanged, List<Item> items) {

    /**
     * What became of one.
     *
     * @param index in the request, from 0
     * @param revision that stands now, 1 or more
     */
    @Schema(name = "HeadcountReportItem")
    public record Item(int index, String employer, String month, RecordOutcome outcome, int revision) {}

    static HeadcountReport of(List<Item> items) {
        return new HeadcountReport(
                count(items, RecordOutcome.CREATED),
                count(items, RecordOutcome.UPDATED),
                count(items, RecordOutcome.UNCHANGED),
                items);
    }

    int status() {
        return created > 0 ? 201 : 200;
    }

    private static int count(List<Item> items, RecordOutcome outcome) {
        return (int) items.stream().filter(one -> one.outcome() == outcome).count();
    }
}
