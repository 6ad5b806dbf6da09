package org.hrssplan.laborrelations.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hrssplan.laborrelations.casework.CaseCounts;
import org.hrssplan.laborrelations.casework.CaseFlow;
import org.hrssplan.laborrelations.casework.CaseFlowKey;
import org.hrssplan.laborrelations.casework.Channel;
import org.hrssplan.record.Recording;
import org.hrssplan.sample.SampleFigures;
import org.hrssplan.sample.SampleRegions;

/**
 * Makes the monthly flows of cases of the fictional city's counties. Every number follows from a fixed seed and its own
 * county, channel and month. They are made apart from the reported rates, and differ from them.
 */
final class CaseworkSample {

    private static final long SEED = 20210101L;

    private final Recording recording;

    CaseworkSample(Recording recording) {
        this.recording = recording;
    }

    /** The flows of a county through one channel, month after month from January 2021. */
    List<CaseFlow> flows(int county, Channel channel, int months) {
        List<CaseFlow> flows = new ArrayList<>();
        long pending = random(county, channel, -1).nextInt(5, 15);
        for (int month = 0; month < months; month++) {
            CaseCounts counts = counts(pending, channel, random(county, channel, month));
            flows.add(new CaseFlow(
                    new CaseFlowKey(
                            channel, SampleFigures.START.plusMonths(month).toString(), SampleRegions.code(county), 1),
                    counts,
                    null,
                    recording));
            pending = counts.pendingAtEnd();
        }
        return flows;
    }

    private static CaseCounts counts(long pending, Channel channel, SplittableRandom random) {
        long accepted = random.nextInt(40, 90);
        long left = Math.min(pending + accepted, random.nextInt(3, 12));
        long closed = pending + accepted - left;
        if (channel == Channel.INSPECTION) {
            long due = closed - random.nextInt(0, 3);
            return new CaseCounts(pending, accepted, closed, left, null, null, due - random.nextInt(0, 2), due);
        }
        long concluded = closed - random.nextInt(0, 3);
        long mediated = concluded * random.nextInt(60, 78) / 100;
        return new CaseCounts(pending, accepted, closed, left, mediated, concluded, null, null);
    }

    private static SplittableRandom random(int county, Channel channel, int month) {
        return new SplittableRandom(((SEED * 31 + channel.name().hashCode()) * 31 + county) * 9973 + month);
    }
}
