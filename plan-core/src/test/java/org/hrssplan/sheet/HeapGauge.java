package org.hrssplan.sheet;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** Counts rows, and measures what is still reachable while they pass by. */
final class HeapGauge implements RowSink {

    private static final int EVERY = 100_000;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private int rows;
    private long first;
    private long greatest;

    @Override
    public void row(GivenRow row) {
        if (rows % EVERY == 0 || rows == EVERY - 1) {
            measure();
        }
        rows++;
    }

    @Override
    public void unreadable(int line, RowProblem problem) {
        throw new AssertionError(line + " " + problem);
    }

    int rows() {
        return rows;
    }

    /** How many bytes more are reachable after rows than at the first one. */
    long growth() {
        return greatest - first;
    }

    private void measure() {
        memory.gc();
        long used = memory.getHeapMemoryUsage().getUsed();
        first = first == 0 ? used : first;
        greatest = Math.max(greatest, used);
    }
}
