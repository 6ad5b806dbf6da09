package org.hrssplan.sample;

import java.time.LocalDate;

/** The two flaws that the sample has on purpose; months count from 0 in January 2021. */
public final class SampleGaps {

    /** This county's figures of one month never came; the city's own totals include them all the same. */
    public static final int MISSING_COUNTY = 2;

    /** April 2023. */
    public static final int MISSING_MONTH = 27;

    /** This county's figures of one month came a month late, and the city's totals waited for them. */
    public static final int LATE_COUNTY = 3;

    /** June 2022. */
    public static final int LATE_MONTH = 17;

    private static final int DAY_OF_PUBLICATION = 10;

    private SampleGaps() {}

    static boolean isMissing(int county, int month) {
        return county == MISSING_COUNTY && month == MISSING_MONTH;
    }

    /** The tenth of the month after, or where it came late of the month after that. */
    static LocalDate publishedOn(int county, int month) {
        boolean late = month == LATE_MONTH && (county == LATE_COUNTY || county == SampleRegions.CITY);
        return SampleFigures.START.plusMonths(late ? month + 2 : month + 1).atDay(DAY_OF_PUBLICATION);
    }
}
