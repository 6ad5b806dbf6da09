package org.hrssplan.employment.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.hrssplan.employment.monitoring.Headcount;
import org.hrssplan.employment.monitoring.MonitoredEmployer;
import org.hrssplan.record.Recording;
import org.hrssplan.sample.SampleFigures;
import org.hrssplan.sample.SampleRegions;
import org.jspecify.annotations.Nullable;

/**
 * Makes the monitored employers of the fictional city and their headcounts. Every number follows from a fixed seed and
 * its own employer and month. Of each county's employers the last joins in 2022 and the first leaves at the end of 2023;
 * the second did not report for June 2022.
 */
final class MonitoringSample {

    static final int EMPLOYERS = 5;

    private static final long SEED = 20210101L;
    private static final String INDUSTRIES = "CEFGHIO";
    private static final int JOINS_AT = 12;
    private static final int LEAVES_AT = 35;
    private static final int SILENT_AT = 17;

    private final Recording recording;

    MonitoringSample(Recording recording) {
        this.recording = recording;
    }

    List<MonitoredEmployer> employers(int county) {
        List<MonitoredEmployer> employers = new ArrayList<>();
        for (int number = 1; number <= EMPLOYERS; number++) {
            employers.add(new MonitoredEmployer(
                    id(county, number),
                    SampleRegions.code(county),
                    1,
                    String.format(Locale.ROOT, "示例企业%02d-%d（虚构数据）", county, number),
                    String.valueOf(INDUSTRIES.charAt((county + number) % INDUSTRIES.length())),
                    month(first(number)).toString(),
                    lastMonth(number),
                    recording));
        }
        return employers;
    }

    /** The headcounts of one month, counted from 0 in January 2021. */
    List<Headcount> headcounts(int county, int month) {
        List<Headcount> headcounts = new ArrayList<>();
        for (int number = 1; number <= EMPLOYERS; number++) {
            boolean silent = number == 2 && month == SILENT_AT;
            boolean gone = number == 1 && month > LEAVES_AT;
            if (month >= first(number) && !silent && !gone) {
                headcounts.add(new Headcount(
                        id(county, number),
                        month(month).toString(),
                        SampleRegions.code(county),
                        1,
                        headcount(county, number, month),
                        recording));
            }
        }
        return headcounts;
    }

    private static int headcount(int county, int number, int month) {
        int usual = random(county, number, -1).nextInt(80, 900);
        // A slow decline through 2022, and a recovery after it.
        int trend = month < 12 ? 0 : month < 24 ? -(month - 11) * 6 : -72 + (month - 23) * 3;
        int noise = random(county, number, month).nextInt(-15, 16);
        return usual * (1000 + trend + noise) / 1000;
    }

    private static int first(int number) {
        return number == EMPLOYERS ? JOINS_AT : 0;
    }

    private static @Nullable String lastMonth(int number) {
        return number == 1 ? month(LEAVES_AT).toString() : null;
    }

    private static YearMonth month(int month) {
        return SampleFigures.START.plusMonths(month);
    }

    private static String id(int county, int number) {
        return String.format(Locale.ROOT, "sample-%02d-%d", county, number);
    }

    private static SplittableRandom random(int county, int number, int month) {
        return new SplittableRandom(((SEED * 31 + county) * 31 + number) * 9973 + month);
    }
}
