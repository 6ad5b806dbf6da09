package org.hrssplan.sheet;

/** Takes rows one by one, in the order of the file. */
public interface RowSink {

    void row(GivenRow row);

    /** Called for the first 20 problems of a row that cannot be read; {@link #row} is not called for that row. */
    void unreadable(int line, RowProblem problem);
}
