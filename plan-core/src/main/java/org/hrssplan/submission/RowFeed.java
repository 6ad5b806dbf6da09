package org.hrssplan.submission;

import org.hrssplan.sheet.RowSink;
import org.jspecify.annotations.Nullable;

/** Where the rows of a submission come from. */
@FunctionalInterface
public interface RowFeed {

    /**
     * Gives every row to the sink.
     *
     * @return who submits them, where the rows' file says so itself
     */
    @Nullable
    String feed(RowSink sink);
}
